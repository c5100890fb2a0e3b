package org.depeche.store;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.depeche.exchange.CodePoints;
import org.depeche.exchange.RecordParser;
import org.jspecify.annotations.Nullable;

/** Makes events of rows of {@code mentions}. */
final class EventRows {
    private EventRows() {}

    /** The mentions of these numbers, in this order. */
    static List<StoredEvent> ofMentions(Query query, List<Long> mentions) throws SQLException {
        if (mentions.isEmpty()) {
            return List.of();
        }
        // By number, so that the database goes by its indexes; a join would read all of both tables.
        Map<Long, Mention> rows = new HashMap<>();
        query.list(
                "SELECT mention, doc, review::VARCHAR AS review, run FROM mentions WHERE mention BETWEEN ? AND ? AND mention"
                        + " IN (" + Query.marks(mentions.size()) + ")",
                statement -> {
                    statement.setLong(1, Collections.min(mentions));
                    statement.setLong(2, Collections.max(mentions));
                    for (int i = 0; i < mentions.size(); i++) {
                        statement.setLong(i + 3, mentions.get(i));
                    }
                },
                row -> rows.put(row.getLong("mention"), mention(row)));
        Map<Integer, Heading> headings = headings(query, rows.values());
        Map<Long, StoredEvent> byNumber = new HashMap<>();
        query.list(
                "SELECT * FROM records WHERE mention IN (" + Query.marks(mentions.size()) + ")",
                Query.values(mentions),
                row -> {
                    long number = row.getLong("mention");
                    Mention mention = Objects.requireNonNull(rows.get(number));
                    Heading heading = Objects.requireNonNull(headings.get(mention.doc()));
                    return byNumber.put(number, event(row, mention, heading));
                });
        List<StoredEvent> events = new ArrayList<>();
        for (Long mention : mentions) {
            StoredEvent event = byNumber.get(mention);
            if (event != null) {
                events.add(event);
            }
        }
        return events;
    }

    /** What is needed of a mention's row beside its record. */
    private record Mention(int doc, Review review, int run) {}

    private static Mention mention(ResultSet row) throws SQLException {
        return new Mention(row.getInt("doc"), Review.ofLabel(row.getString("review")), row.getInt("run"));
    }

    /** What is needed of a document. */
    private record Heading(@Nullable String title, CodePoints offsets) {}

    private static Map<Integer, Heading> headings(Query query, Collection<Mention> mentions) throws SQLException {
        Set<Integer> docs = new TreeSet<>();
        mentions.forEach(mention -> docs.add(mention.doc()));
        Map<Integer, Heading> headings = new HashMap<>();
        query.list(
                "SELECT doc, title, wide FROM documents WHERE doc IN (" + Query.marks(docs.size()) + ")",
                Query.values(List.copyOf(docs)),
                row -> headings.put(
                        row.getInt("doc"),
                        new Heading(row.getString("title"), CodePoints.ofLowSurrogates(integers(row, "wide")))));
        return headings;
    }

    private static StoredEvent event(ResultSet row, Mention mention, Heading heading) throws SQLException {
        String json = row.getString("record");
        return new StoredEvent(
                new RecordParser(heading.offsets()).parse(json),
                json,
                row.getString("sentence_text"),
                heading.offsets().toCodeUnits(row.getInt("sentence_start")),
                heading.title(),
                mention.review(),
                mention.run(),
                row.getString("machine"));
    }

    /** A column of integers. */
    static int[] integers(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        Object[] values = (Object[]) array.getArray();
        int[] integers = new int[values.length];
        for (int i = 0; i < values.length; i++) {
            integers[i] = ((Number) values[i]).intValue();
        }
        return integers;
    }
}
