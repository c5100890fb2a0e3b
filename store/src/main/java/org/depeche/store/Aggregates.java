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
    private final Query query;

    Aggregates(Query query) {
        this.query = query;
    }

    Timeline timeline(EventFilter filter, Timeline.Unit unit) throws SQLException {
        Condition condition = Condition.of(filter, query);
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
        Condition condition = Condition.of(filter, query);
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
        Condition condition = Condition.of(filter, query);
        String counts = "count(*) FILTER (quad IN ('verbal cooperation', 'material cooperation')) AS cooperation,"
                + " count(*) FILTER (quad IN ('verbal conflict', 'material conflict')) AS conflict FROM dyads WHERE "
                + condition.onMentions();
        String sql = level == Dyad.Level.COUNTRY
                ? "SELECT actor_country AS actor, recipient_country AS recipient, " + counts
                        + " AND first_of_countries AND"
                        + " actor_country IS NOT NULL AND recipient_country IS NOT NULL GROUP BY ALL"
                : "SELECT a.name AS actor, r.name AS recipient, sum(n.cooperation)::BIGINT AS cooperation, sum(n.conflict)::BIGINT"
                        + " AS conflict FROM (SELECT actor, recipient, " + counts
                        + " AND first_of_names GROUP BY ALL) n JOIN"
                        + " entities a ON n.actor = a.entity JOIN entities r ON n.recipient = r.entity GROUP BY ALL";
        return query.list(
                "SELECT * FROM (" + sql + ") ORDER BY cooperation + conflict DESC, actor, recipient LIMIT ?",
                statement -> statement.setInt(condition.bind(statement, 1), limit),
                row -> new Dyad(
                        row.getString("actor"),
                        row.getString("recipient"),
                        row.getLong("cooperation"),
                        row.getLong("conflict")));
    }
}
