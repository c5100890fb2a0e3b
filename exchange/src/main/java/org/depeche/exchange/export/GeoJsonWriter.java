package org.depeche.exchange.export;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import org.depeche.CodedReport;
import org.depeche.coding.EventPlace;
import org.depeche.coding.EventRecord;
import org.depeche.exchange.CodePoints;
import org.depeche.exchange.ExportWriter;
import org.depeche.exchange.RecordTable;
import org.depeche.exchange.RecordTable.Column;
import org.depeche.exchange.Tally;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes events as GeoJSON (RFC 7946): a collection of points, a line each, longitude first. Properties are the columns of
 * {@link RecordTable}, those with several values as arrays. An event whose place has no coordinates is left out.
 */
public final class GeoJsonWriter implements ExportWriter {
    private static final JsonFactory FACTORY = new JsonFactory();

    /** Said by the geometry. */
    private static final List<String> NO_PROPERTIES = List.of("latitude", "longitude");

    private static final List<Column> PROPERTIES = RecordTable.columns().stream()
            .filter(column -> !NO_PROPERTIES.contains(column.name()))
            .toList();

    private final Writer out;
    private Tally tally = Tally.none("without coordinates");

    /** Writes the beginning of the collection at once. */
    public GeoJsonWriter(Writer out) throws IOException {
        this.out = out;
        out.write("{\"type\":\"FeatureCollection\",\"features\":[");
    }

    /** The names of a feature's properties, in their order. */
    public static List<String> columns() {
        return PROPERTIES.stream().map(Column::name).toList();
    }

    @Override
    public void write(CodedReport report) throws IOException {
        CodePoints offsets = CodePoints.of(report.report().text());
        for (EventRecord event : report.records()) {
            EventPlace place = event.place();
            if (place == null || !isLocated(place)) {
                tally = tally.oneLeftOut();
                continue;
            }
            out.write(tally.rows() == 0 ? "\n" : ",\n");
            out.write(feature(event, place, offsets));
            tally = tally.written(1);
        }
    }

    private static boolean isLocated(EventPlace place) {
        return !Double.isNaN(place.latitude()) && !Double.isNaN(place.longitude());
    }

    private static String feature(EventRecord event, EventPlace place, CodePoints offsets) {
        StringWriter feature = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(feature)) {
            json.writeStartObject();
            json.writeStringProperty("type", "Feature");
            json.writeStringProperty("id", event.id());
            json.writeObjectPropertyStart("geometry");
            json.writeStringProperty("type", "Point");
            json.writeArrayPropertyStart("coordinates");
            json.writeNumber(place.longitude());
            json.writeNumber(place.latitude());
            json.writeEndArray();
            json.writeEndObject();
            json.writeName("properties");
            RecordTable.write(json, PROPERTIES, event, offsets);
            json.writeEndObject();
        }
        return feature.toString();
    }

    @Override
    public void finish() throws IOException {
        out.write("\n]}\n");
    }

    @Override
    public Tally tally() {
        return tally;
    }
}
