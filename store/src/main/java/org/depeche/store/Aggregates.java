package org.depeche.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.depeche.lexicon.EventType;
import org.depeche.lexicon.Quad;
import org.jspecify.annotations.Nullable;

/** Counts events: by facet, time, place and dyad. */
final class Aggregates {
    /** The criteria that have a facet. */
    private static final List<Criterion> FACETS = List.of(
            Criterion.TYPE,
            Criterion.STATUS,
            Criterion.COUNTRY,
            Criterion.ACTOR,
            Criterion.RECIPIENT,
            Criterion.SOURCE,
            Criterion.PLACE,
            Criterion.LANGUAGE,
            Criterion.REVIEW);

    private final Query query;

    Aggregates(Query query) {
        this.query = query;
    }

    Facets facets(EventFilter filter, int values) throws SQLException {
        Map<Criterion, List<Facets.Count>> counts = new EnumMap<>(Criterion.class);
        for (Criterion criterion : FACETS) {
            counts.put(criterion, facet(criterion, filter.without(criterion), values));
        }
        return new Facets(counts);
    }

    private List<Facets.Count> facet(Criterion criterion, EventFilter filter, int values) throws SQLException {
        Condition condition = Condition.of(filter);
        String sql = counting(criterion, condition) + " ORDER BY events DESC, value LIMIT ?";
        return query.list(
                sql,
                statement -> statement.setInt(condition.bind(statement, 1), values),
                row -> new Facets.Count(row.getString("value"), row.getLong("events")));
    }

    private static String counting(Criterion criterion, Condition condition) {
        String chosen = " WHERE mention IN (SELECT m.mention FROM mentions m WHERE " + condition.sql() + ")";
        return switch (criterion) {
            case COUNTRY ->
                "SELECT country AS value, count(*) AS events FROM mention_countries" + chosen + " GROUP BY value";
            case ACTOR, RECIPIENT, SOURCE ->
                "SELECT name AS value, sum(n)::BIGINT AS events FROM (SELECT entity, count(*) AS n FROM participants"
                        + chosen + " AND first_of_name AND role = '" + criterion.parameter()
                        + "' GROUP BY entity) JOIN entities USING (entity) GROUP BY value";
            case PLACE ->
                "SELECT m.place_name AS value, count(*) AS events FROM mentions m WHERE m.place IS NOT NULL AND "
                        + condition.sql() + " GROUP BY value";
            default ->
                "SELECT m." + criterion.parameter() + "::VARCHAR AS value, count(*) AS events FROM mentions m WHERE "
                        + condition.sql() + " GROUP BY value";
        };
    }

    Timeline timeline(EventFilter filter, Timeline.Unit unit) throws SQLException {
        Condition condition = Condition.of(filter);
        long[] undated = new long[1];
        List<Timeline.Row> rows = new ArrayList<>();
        query.list(
                "SELECT date_trunc('" + unit.name().toLowerCase(Locale.ROOT)
                        + "', m.first_day)::DATE AS period, m.type::VARCHAR AS type, count(*) AS events FROM mentions m WHERE "
                        + condition.sql() + " GROUP BY ALL ORDER BY period, type",
                statement -> condition.bind(statement, 1),
                row -> {
                    java.time.LocalDate period = row.getObject("period", java.time.LocalDate.class);
                    long events = row.getLong("events");
                    if (period == null) {
                        undated[0] += events;
                    } else {
                        rows.add(new Timeline.Row(period, EventType.valueOf(row.getString("type")), events));
                    }
                    return events;
                });
        return new Timeline(rows, undated[0]);
    }

    List<PlaceCount> places(EventFilter filter) throws SQLException {
        Condition condition = Condition.of(filter);
        Map<Long, PlaceCount> places = new LinkedHashMap<>();
        query.list(
                "SELECT place, name, country, latitude, longitude, geonames, quad::VARCHAR AS quad, events FROM (SELECT"
                        + " m.place AS place, m.quad AS quad, count(*) AS events FROM mentions m WHERE m.place IS NOT NULL"
                        + " AND " + condition.sql() + " GROUP BY ALL) JOIN places USING (place)"
                        + " ORDER BY sum(events) OVER (PARTITION BY place) DESC, name, place, quad",
                statement -> condition.bind(statement, 1),
                row -> places.merge(row.getLong("place"), place(row), Aggregates::both));
        return List.copyOf(places.values());
    }

    private static PlaceCount place(ResultSet row) throws SQLException {
        long events = row.getLong("events");
        return new PlaceCount(
                row.getLong("geonames"),
                row.getString("name"),
                row.getString("country"),
                degrees(row.getObject("latitude")),
                degrees(row.getObject("longitude")),
                events,
                Map.of(Aggregates.quad(row.getString("quad")), events));
    }

    private static PlaceCount both(PlaceCount a, PlaceCount b) {
        Map<Quad, Long> byQuad = new EnumMap<>(a.byQuad());
        byQuad.putAll(b.byQuad());
        return new PlaceCount(
                a.geonames(), a.name(), a.country(), a.latitude(), a.longitude(), a.events() + b.events(), byQuad);
    }

    private static double degrees(@Nullable Object value) {
        return value == null ? Double.NaN : ((Number) value).doubleValue();
    }

    private static Quad quad(String label) {
        for (Quad quad : Quad.values()) {
            if (quad.label().equals(label)) {
                return quad;
            }
        }
        throw new IllegalArgumentException("no quad " + label);
    }

    List<Dyad> dyads(EventFilter filter, Dyad.Level level, int limit) throws SQLException {
        Condition condition = Condition.of(filter);
        String by = level == Dyad.Level.NAME ? "name" : "country";
        return query.list(
                "SELECT actor, recipient, sum(n.cooperation)::BIGINT AS cooperation, sum(n.conflict)::BIGINT AS conflict FROM ("
                        + "SELECT a." + by + " AS actor, r." + by + " AS recipient, n.cooperation, n.conflict FROM ("
                        + "SELECT a.entity AS a, r.entity AS r,"
                        + " count(*) FILTER (m.quad IN ('verbal cooperation', 'material cooperation')) AS cooperation,"
                        + " count(*) FILTER (m.quad IN ('verbal conflict', 'material conflict')) AS conflict"
                        + " FROM mentions m JOIN participants a USING (mention) JOIN participants r USING (mention)"
                        + " WHERE a.role = 'actor' AND r.role = 'recipient' AND a.first_of_name AND r.first_of_name AND "
                        + condition.sql() + " GROUP BY ALL) n JOIN entities a ON n.a = a.entity JOIN entities r"
                        + " ON n.r = r.entity) n WHERE actor IS NOT NULL AND recipient IS NOT NULL GROUP BY ALL"
                        + " ORDER BY sum(n.cooperation + n.conflict) DESC, actor, recipient LIMIT ?",
                statement -> statement.setInt(condition.bind(statement, 1), limit),
                row -> new Dyad(
                        row.getString("actor"),
                        row.getString("recipient"),
                        row.getLong("cooperation"),
                        row.getLong("conflict")));
    }
}
