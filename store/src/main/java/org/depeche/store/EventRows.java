package org.depeche.store;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.depeche.exchange.CodePoints;
import org.depeche.exchange.RecordParser;

/** Makes events of rows of {@code mentions}. */
final class EventRows {
    /** The columns that {@link #event} needs, of the mentions {@code m} and their documents {@code d}. */
    static final String COLUMNS =
            "m.doc, m.record, m.sentence_text, m.sentence_start, d.title, m.review::VARCHAR AS review, m.run, m.machine, d.wide";

    private EventRows() {}

    /** The mentions of these numbers, in this order. */
    static List<StoredEvent> ofMentions(Query query, List<Long> mentions) throws SQLException {
        if (mentions.isEmpty()) {
            return List.of();
        }
        Map<Long, StoredEvent> byNumber = new HashMap<>();
        query.list(
                "SELECT m.mention, " + COLUMNS + " FROM mentions m JOIN documents d USING (doc) WHERE m.mention IN ("
                        + Query.marks(mentions.size()) + ")",
                Query.values(mentions),
                row -> byNumber.put(row.getLong("mention"), event(row)));
        List<StoredEvent> events = new ArrayList<>();
        for (Long mention : mentions) {
            StoredEvent event = byNumber.get(mention);
            if (event != null) {
                events.add(event);
            }
        }
        return events;
    }

    static StoredEvent event(ResultSet row) throws SQLException {
        CodePoints offsets = CodePoints.ofLowSurrogates(integers(row, "wide"));
        String json = row.getString("record");
        return new StoredEvent(
                new RecordParser(offsets).parse(json),
                json,
                row.getString("sentence_text"),
                offsets.toCodeUnits(row.getInt("sentence_start")),
                row.getString("title"),
                Review.ofLabel(row.getString("review")),
                row.getInt("run"),
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
