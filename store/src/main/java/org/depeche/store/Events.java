package org.depeche.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Finds events and documents. */
final class Events {
    private final Query query;

    Events(Query query) {
        this.query = query;
    }

    long count(EventFilter filter) throws SQLException {
        return count(Condition.of(filter, query));
    }

    private long count(Condition condition) throws SQLException {
        return query.count(
                "SELECT count(*) FROM mentions m WHERE " + condition.sql(), statement -> condition.bind(statement, 1));
    }

    EventPage page(EventFilter filter, EventSort sort, long offset, int limit) throws SQLException {
        Condition condition = Condition.of(filter, query);
        long[] total = {-1};
        // First the numbers, from narrow columns alone; then the rows of the page.
        List<Long> mentions = query.list(
                "WITH chosen AS MATERIALIZED (SELECT m.mention, " + sort.columns() + " FROM mentions m WHERE "
                        + condition.sql() + ") SELECT mention, (SELECT count(*) FROM chosen) AS total FROM chosen"
                        + sort.orderBy() + " LIMIT ? OFFSET ?",
                statement -> {
                    int next = condition.bind(statement, 1);
                    statement.setInt(next, limit);
                    statement.setLong(next + 1, offset);
                },
                row -> {
                    total[0] = row.getLong("total");
                    return row.getLong("mention");
                });
        long all = total[0] < 0 ? count(condition) : total[0];
        return new EventPage(all, offset, EventRows.ofMentions(query, mentions));
    }

    Optional<StoredEvent> event(String document, String id) throws SQLException {
        List<Long> mentions = query.list(
                "SELECT m.mention FROM mentions m JOIN documents d USING (doc) WHERE d.document = ? AND m.id = ?",
                Query.values(List.of(document, id)),
                row -> row.getLong(1));
        return EventRows.ofMentions(query, mentions).stream().findFirst();
    }

    Optional<StoredDocument> document(String id) throws SQLException {
        List<DocumentHeader> headers =
                query.list("SELECT * FROM documents WHERE document = ?", Query.values(List.of(id)), DocumentHeader::of);
        if (headers.isEmpty()) {
            return Optional.empty();
        }
        DocumentHeader header = headers.get(0);
        List<Long> mentions = query.list(
                "SELECT mention FROM mentions m WHERE doc = ? ORDER BY trigger_start, trigger_end, mention",
                Query.values(List.of(header.doc())),
                row -> row.getLong(1));
        return Optional.of(new StoredDocument(
                header.report(),
                header.language(),
                header.sentences(),
                header.run(),
                EventRows.ofMentions(query, mentions)));
    }
}
