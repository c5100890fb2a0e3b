package org.depeche.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts the events of each value of the criteria that have a facet. */
final class FacetCounter {
    private static final Set<Criterion> FACETS = EnumSet.of(
            Criterion.TYPE,
            Criterion.STATUS,
            Criterion.COUNTRY,
            Criterion.ACTOR,
            Criterion.RECIPIENT,
            Criterion.SOURCE,
            Criterion.PLACE,
            Criterion.LANGUAGE,
            Criterion.REVIEW);

    private static final Set<Criterion> PEOPLE = EnumSet.of(Criterion.ACTOR, Criterion.RECIPIENT, Criterion.SOURCE);

    private final Query query;

    FacetCounter(Query query) {
        this.query = query;
    }

    Facets facets(EventFilter filter, int values) throws SQLException {
        Map<Criterion, List<Facets.Count>> counts = new EnumMap<>(Criterion.class);
        // All facets whose own criterion is not set are of the same events: one statement counts them.
        Set<Criterion> common = EnumSet.noneOf(Criterion.class);
        for (Criterion criterion : FACETS) {
            counts.put(criterion, new ArrayList<>());
            if (filter.values(criterion).isEmpty()) {
                common.add(criterion);
            } else {
                count(EnumSet.of(criterion), filter.without(criterion), values, counts);
            }
        }
        if (!common.isEmpty()) {
            count(common, filter, values, counts);
        }
        return new Facets(counts);
    }

    private void count(
            Set<Criterion> criteria, EventFilter filter, int values, Map<Criterion, List<Facets.Count>> counts)
            throws SQLException {
        // Of all reviews, as that facet shows the rejected ones too; the others leave them out.
        boolean anyReview = criteria.contains(Criterion.REVIEW);
        List<String> reviews = Stream.of(Review.values()).map(Review::label).toList();
        Condition condition = Condition.of(anyReview ? filter.with(Criterion.REVIEW, reviews) : filter, query);
        String standing = anyReview ? " WHERE review <> 'rejected'" : "";
        String among = filter.isAll()
                ? "mention NOT IN (SELECT mention FROM chosen WHERE review = 'rejected')"
                : "mention IN (SELECT mention FROM chosen" + standing + ")";
        List<String> parts = criteria.stream()
                .filter(criterion -> !PEOPLE.contains(criterion))
                .map(criterion -> counting(criterion, among, standing))
                .collect(Collectors.toCollection(ArrayList::new));
        String roles = criteria.stream()
                .filter(PEOPLE::contains)
                .map(criterion -> "'" + criterion.parameter() + "'")
                .collect(Collectors.joining(", "));
        if (!roles.isEmpty()) {
            parts.add(
                    "SELECT upper(role::VARCHAR) AS criterion, name AS value, sum(n)::BIGINT AS events FROM (SELECT role, entity,"
                            + " count(*) AS n FROM participants WHERE first_of_name AND role IN (" + roles + ") AND "
                            + among
                            + " GROUP BY role, entity) JOIN entities USING (entity) GROUP BY role, value");
        }
        query.list(
                "WITH chosen AS MATERIALIZED (SELECT mention, type, status, language, review, place FROM mentions m WHERE "
                        + condition.sql() + ") SELECT criterion, value, events FROM ("
                        + String.join(" UNION ALL ", parts)
                        + ") WHERE value IS NOT NULL QUALIFY row_number() OVER (PARTITION BY criterion ORDER BY events DESC,"
                        + " value) <= ? ORDER BY criterion, events DESC, value",
                statement -> statement.setInt(condition.bind(statement, 1), values),
                row -> counts.computeIfAbsent(
                                Criterion.valueOf(row.getString("criterion")), criterion -> new ArrayList<>())
                        .add(new Facets.Count(row.getString("value"), row.getLong("events"))));
    }

    private static String counting(Criterion criterion, String among, String standing) {
        String head = "SELECT '" + criterion.name() + "' AS criterion, ";
        return switch (criterion) {
            case COUNTRY ->
                head + "country AS value, count(*) AS events FROM mention_countries WHERE " + among + " GROUP BY value";
            case PLACE ->
                head + "name AS value, sum(n)::BIGINT AS events FROM (SELECT place, count(*) AS n FROM chosen"
                        + standing + " GROUP BY place) JOIN places USING (place) GROUP BY value";
            case REVIEW -> head + "review::VARCHAR AS value, count(*) AS events FROM chosen GROUP BY value";
            default ->
                head + criterion.parameter() + "::VARCHAR AS value, count(*) AS events FROM chosen" + standing
                        + " GROUP BY value";
        };
    }
}
