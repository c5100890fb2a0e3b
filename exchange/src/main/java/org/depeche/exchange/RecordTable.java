package org.depeche.exchange;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.depeche.coding.EventDate;
import org.depeche.coding.EventPlace;
import org.depeche.coding.EventRecord;
import org.depeche.coding.Participant;
import org.depeche.coding.Quotation;
import org.depeche.coding.Source;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/**
 * A record as a row of a table. CSV, Parquet and the properties of GeoJSON share these columns; docs/records.md
 * describes them.
 */
public final class RecordTable {
    /** What a column's cells hold. */
    public enum Kind {
        TEXT,
        /** A whole number. */
        WHOLE,
        /** A number with a fraction. */
        REAL,
        /** True or false. */
        FLAG,
        /** Texts, one for each participant, source or context, null for what is unknown of one. */
        TEXTS
    }

    /** A column; its cell for a row is null where it is unknown. */
    public record Column(String name, Kind kind, Function<Row, @Nullable Object> cell) {}

    /** An event with the offsets of its report. */
    public record Row(EventRecord event, CodePoints offsets) {
        private int offset(int codeUnits) {
            return offsets.toCodePoints(codeUnits);
        }
    }

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final List<Column> COLUMNS = columnsInOrder();

    private RecordTable() {}

    /** The columns in their order. */
    public static List<Column> columns() {
        return COLUMNS;
    }

    private static List<Column> columnsInOrder() {
        List<Column> columns = new ArrayList<>();
        what(columns);
        participants(columns, "actor", EventRecord::actors);
        participants(columns, "recipient", EventRecord::recipients);
        whenAndWhere(columns);
        whether(columns);
        for (String count : List.of("killed", "injured", "arrested", "abducted", "participants")) {
            columns.add(of(count, Kind.WHOLE, event -> event.counts().get(count)));
        }
        columns.add(of("intensity", Kind.REAL, event -> event.type().intensity(event.mode())));
        columns.add(of("quad", Kind.TEXT, event -> event.type().quad().label()));
        columns.add(of("rule", Kind.TEXT, EventRecord::rule));
        return List.copyOf(columns);
    }

    private static void what(List<Column> columns) {
        columns.add(of("id", Kind.TEXT, EventRecord::id));
        columns.add(of("document", Kind.TEXT, EventRecord::document));
        columns.add(of("language", Kind.TEXT, EventRecord::language));
        columns.add(of("published", Kind.TEXT, EventRecord::published));
        columns.add(of("sentence", Kind.WHOLE, EventRecord::sentence));
        columns.add(of("event", Kind.TEXT, EventRecord::event));
        columns.add(of("type", Kind.TEXT, event -> event.type().name()));
        columns.add(of("mode", Kind.TEXT, EventRecord::mode));
        columns.add(of("contexts", Kind.TEXTS, EventRecord::contexts));
        columns.add(of("trigger", Kind.TEXT, event -> event.trigger().text()));
        columns.add(new Column(
                "trigger_start",
                Kind.WHOLE,
                row -> row.offset(row.event().trigger().span().start())));
        columns.add(new Column(
                "trigger_end",
                Kind.WHOLE,
                row -> row.offset(row.event().trigger().span().end())));
    }

    private static void participants(
            List<Column> columns, String who, Function<EventRecord, List<Participant>> participants) {
        columns.add(each(who + "s", participants, Participant::text));
        columns.add(each(who + "_names", participants, Participant::name));
        columns.add(each(who + "_countries", participants, Participant::country));
        columns.add(each(who + "_sectors", participants, RecordTable::sectors));
    }

    private static void whenAndWhere(List<Column> columns) {
        columns.add(ofDate("date", EventDate::edtf));
        columns.add(ofDate(
                "date_text",
                date -> date.phrase() == null ? null : date.phrase().text()));
        columns.add(ofDate("date_basis", date -> date.basis().label()));
        columns.add(ofPlace("place", Kind.TEXT, EventPlace::name));
        columns.add(ofPlace("place_text", Kind.TEXT, EventPlace::text));
        columns.add(ofPlace("place_country", Kind.TEXT, EventPlace::country));
        columns.add(ofPlace("latitude", Kind.REAL, place -> known(place.latitude())));
        columns.add(ofPlace("longitude", Kind.REAL, place -> known(place.longitude())));
        columns.add(ofPlace("geonames", Kind.WHOLE, place -> place.geonames() == 0 ? null : place.geonames()));
    }

    private static void whether(List<Column> columns) {
        columns.add(of("status", Kind.TEXT, event -> event.status().label()));
        columns.add(of("hedged", Kind.FLAG, EventRecord::hedged));
        columns.add(each(
                "sources", EventRecord::sources, source -> source.participant().text()));
        columns.add(each(
                "source_names",
                EventRecord::sources,
                source -> source.participant().name()));
        columns.add(each(
                "source_countries",
                EventRecord::sources,
                source -> source.participant().country()));
        columns.add(each("source_sectors", EventRecord::sources, source -> sectors(source.participant())));
        columns.add(each("source_cues", EventRecord::sources, RecordTable::cue));
        columns.add(of("quote", Kind.TEXT, event -> text(event.quote())));
    }

    private static Column of(String name, Kind kind, Function<EventRecord, @Nullable Object> cell) {
        return new Column(name, kind, row -> cell.apply(row.event()));
    }

    private static Column ofDate(String name, Function<EventDate, @Nullable Object> cell) {
        return of(name, Kind.TEXT, event -> event.date() == null ? null : cell.apply(event.date()));
    }

    private static Column ofPlace(String name, Kind kind, Function<EventPlace, @Nullable Object> cell) {
        return of(name, kind, event -> event.place() == null ? null : cell.apply(event.place()));
    }

    private static <T> Column each(
            String name, Function<EventRecord, List<T>> values, Function<T, @Nullable String> part) {
        return of(name, Kind.TEXTS, event -> {
            List<@Nullable String> texts = new ArrayList<>();
            values.apply(event).forEach(value -> texts.add(part.apply(value)));
            return texts;
        });
    }

    private static @Nullable String cue(Source source) {
        return text(source.cue());
    }

    private static @Nullable String text(@Nullable Quotation quotation) {
        return quotation == null ? null : quotation.text();
    }

    private static @Nullable Double known(double degrees) {
        return Double.isNaN(degrees) ? null : degrees;
    }

    /** All sectors of one, the first one first: "GOV+MIL"; empty where none is known. */
    private static String sectors(Participant participant) {
        List<String> sectors = new ArrayList<>();
        if (participant.sector() != null) {
            sectors.add(participant.sector());
        }
        sectors.addAll(participant.otherSectors());
        return String.join("+", sectors);
    }

    /**
     * An event as a JSON object in one line, a property a column.
     *
     * @param offsets those of the event's text
     */
    public static String toJson(EventRecord event, CodePoints offsets) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(line)) {
            write(json, COLUMNS, event, offsets);
        }
        return line.toString();
    }

    /** Writes an event as a JSON object with some of the columns as properties. */
    public static void write(JsonGenerator json, List<Column> columns, EventRecord event, CodePoints offsets) {
        Row row = new Row(event, offsets);
        json.writeStartObject();
        for (Column column : columns) {
            json.writeName(column.name());
            Object cell = column.cell().apply(row);
            if (cell instanceof List<?> texts) {
                json.writeStartArray();
                texts.forEach(text -> writeValue(json, text));
                json.writeEndArray();
            } else {
                writeValue(json, cell);
            }
        }
        json.writeEndObject();
    }

    private static void writeValue(JsonGenerator json, @Nullable Object value) {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Long number) {
            json.writeNumber(number);
        } else if (value instanceof Double number) {
            json.writeNumber(number);
        } else {
            json.writeString(value.toString());
        }
    }
}
