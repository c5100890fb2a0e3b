package org.depeche.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/** Lists documents, the latest first. */
final class DocumentList {
    private final Query query;

    DocumentList(Query query) {
        this.query = query;
    }

    DocumentPage page(EventFilter filter, long offset, int limit) throws SQLException {
        Condition condition = Condition.of(filter, query);
        // Documents without events are listed only where nothing is filtered.
        String join = filter.isAll() ? "LEFT JOIN" : "JOIN";
        String counted = " FROM documents d " + join + " (SELECT doc, count(*) AS events, count(*) FILTER (review <>"
                + " 'unreviewed') AS reviewed FROM mentions m WHERE " + condition.sql() + " GROUP BY doc) USING (doc)";
        long total = query.count("SELECT count(*)" + counted, statement -> condition.bind(statement, 1));
        List<DocumentPage.Entry> documents = query.list(
                "SELECT document, language, published, title, coalesce(events, 0), coalesce(reviewed, 0)" + counted
                        + " ORDER BY published DESC NULLS LAST, doc LIMIT ? OFFSET ?",
                statement -> {
                    int next = condition.bind(statement, 1);
                    statement.setInt(next, limit);
                    statement.setLong(next + 1, offset);
                },
                row -> new DocumentPage.Entry(
                        row.getString(1),
                        row.getString(2),
                        row.getObject(3, LocalDate.class),
                        row.getString(4),
                        row.getLong(5),
                        row.getLong(6)));
        return new DocumentPage(total, offset, documents);
    }
}
