package org.depeche.exchange.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.depeche.coding.EventPlace;
import org.depeche.coding.EventRecord;
import org.depeche.coding.Participant;
import org.depeche.coding.Quotation;
import org.depeche.coding.Source;
import org.depeche.coding.Status;
import org.depeche.exchange.CodePoints;
import org.depeche.lexicon.Quad;
import org.depeche.text.Report;
import org.depeche.text.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** One event as an object of PLOVER's JSON. All fields are always there; what is unknown is null or empty. */
record PloverEvent(JsonGenerator json, CodePoints offsets, CountryCodes countries, CountryNames names) {
    /** The codebook that types, modes and scores are of. */
    private static final String CODEBOOK = "plover-2.0";

    /** The manual's name of a count, by the name of records; other counts keep theirs. */
    private static final Map<String, String> SIZES = Map.of("killed", "dead");

    /** The manual's auxiliary mode of a status. */
    private static final Map<Status, String> AUXILIARY_MODES = Map.of(
            Status.FUTURE, "future",
            Status.HYPOTHETICAL, "hypothetical",
            Status.NEGATED, "negation");

    /** The manual's finest and coarsest resolutions of places run from 5 to 1: this is a country. */
    private static final int COUNTRY = 1;

    void write(EventRecord event, Report report, String coder) {
        json.writeStartObject();
        json.writeStringProperty("id", event.id());
        json.writeBooleanProperty("has_event", true);
        days(event);
        participants("actor", event.actors());
        participants("recipient", event.recipients());
        strings("event", List.of(event.type().name()));
        strings("mode", modes(event));
        strings("context", event.contexts());
        json.writeNumberProperty("quad_code", quadCode(event.type().quad()));
        json.writeNumberProperty("event_scale", event.type().intensity(event.mode()));
        strings("event_text", List.of(event.trigger().text()));
        place(event);
        counts(event);
        json.writeStringProperty("link", event.document() + "#" + event.event());
        json.writeObjectPropertyStart("text_info");
        json.writeNumberProperty("sequence", event.sentence());
        offsets(event.trigger().span());
        json.writeEndObject();
        citation(event, report);
        json.writeStringProperty("coder", coder);
        beyondTheManual(event);
        json.writeEndObject();
    }

    private void days(EventRecord event) {
        EventDays days = EventDays.of(event);
        day("date", days.first());
        boolean longer = days.first() != null && !days.first().equals(days.last());
        day("enddate", longer ? days.last() : null);
    }

    private void day(String name, @Nullable LocalDate day) {
        string(name, day == null ? null : day.toString());
    }

    private static List<String> modes(EventRecord event) {
        List<String> modes = new ArrayList<>();
        if (event.mode() != null) {
            modes.add(event.mode());
        }
        String auxiliary = AUXILIARY_MODES.get(event.status());
        if (auxiliary != null) {
            modes.add(auxiliary);
        }
        return modes;
    }

    private static int quadCode(Quad quad) {
        return switch (quad) {
            case VERBAL_COOPERATION -> 1;
            case MATERIAL_COOPERATION -> 2;
            case VERBAL_CONFLICT -> 3;
            case MATERIAL_CONFLICT -> 4;
        };
    }

    private void place(EventRecord event) {
        EventPlace place = event.place();
        if (place == null) {
            json.writeNullProperty("event_loc");
            return;
        }
        CountryCodes.Codes codes = countries.of(place.country());
        json.writeObjectPropertyStart("event_loc");
        json.writeStringProperty("extracted_place", place.text());
        json.writeStringProperty("resolved_place", place.name());
        if (place.geonames() == 0) {
            json.writeNullProperty("geonameid");
        } else {
            json.writeNumberProperty("geonameid", place.geonames());
        }
        degrees("lat", place.latitude());
        degrees("lon", place.longitude());
        string("country", codes == null ? null : codes.name());
        string("country_code", countries.plover(place.country()));
        if (names.isCountry(event.language(), place)) {
            json.writeNumberProperty("resolution", COUNTRY);
        } else {
            json.writeNullProperty("resolution");
        }
        json.writeEndObject();
    }

    private void counts(EventRecord event) {
        json.writeObjectPropertyStart("size");
        new TreeMap<>(event.counts())
                .forEach((name, count) -> json.writeNumberProperty(SIZES.getOrDefault(name, name), count));
        json.writeEndObject();
    }

    private void citation(EventRecord event, Report report) {
        json.writeObjectPropertyStart("cite_info");
        json.writeStringProperty("citation", event.document());
        string("url", report.url());
        string("title", report.title());
        json.writeStringProperty("language", event.language());
        string("published", event.published());
        json.writeStringProperty("codebook", CODEBOOK);
        json.writeEndObject();
    }

    private void beyondTheManual(EventRecord event) {
        string("date_edtf", event.date() == null ? null : event.date().edtf());
        string("date_basis", event.date() == null ? null : event.date().basis().label());
        json.writeStringProperty("status", event.status().label());
        json.writeBooleanProperty("hedged", event.hedged());
        json.writeArrayPropertyStart("attribution");
        for (Source source : event.sources()) {
            json.writeStartObject();
            entity(source.participant());
            string("cue", text(source.cue()));
            json.writeEndObject();
        }
        json.writeEndArray();
        string("quote", text(event.quote()));
        json.writeStringProperty("rule", event.rule());
    }

    private void participants(String name, List<Participant> participants) {
        json.writeArrayPropertyStart(name);
        for (Participant participant : participants) {
            json.writeStartObject();
            entity(participant);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void entity(Participant participant) {
        string("code", countries.plover(participant.country()));
        string("sector", participant.sector());
        strings("other_sectors", participant.otherSectors());
        json.writeStringProperty("entity_text", participant.text());
        json.writeStringProperty("identifier_text", participant.name());
        offsets(participant.span());
    }

    private void offsets(Span span) {
        json.writeNumberProperty("start", offsets.toCodePoints(span.start()));
        json.writeNumberProperty("end", offsets.toCodePoints(span.end()));
    }

    private void degrees(String name, double degrees) {
        if (Double.isNaN(degrees)) {
            json.writeNullProperty(name);
        } else {
            json.writeNumberProperty(name, degrees);
        }
    }

    private void strings(String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    private void string(String name, @Nullable String value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, value);
        }
    }

    private static @Nullable String text(@Nullable Quotation quotation) {
        return quotation == null ? null : quotation.text();
    }
}
