package org.depeche.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.depeche.coding.EventRecord;
import org.depeche.exchange.RecordJson;
import org.depeche.exchange.RecordParser;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** Writes down what people do to records and brings the records in line with it, within a transaction. */
final class CorrectionLog {
    /** The rule of events that no lexicon entry gave. */
    static final String BY_HAND = "by hand";

    private final DuckDBConnection connection;
    private final Query query;

    CorrectionLog(DuckDBConnection connection) {
        this.connection = connection;
        this.query = new Query(connection);
    }

    /** A mention as it stands. */
    private record Standing(
            long mention, String json, @Nullable String machine, int run) {}

    StoredEvent accept(String document, String id, String author) throws SQLException {
        DocumentHeader header = header(document);
        Standing standing = existing(header, id);
        return made(correct(header, id, Correction.Action.ACCEPT, author, standing, standing.json()));
    }

    StoredEvent change(String document, String id, String patch, String author) throws SQLException {
        DocumentHeader header = header(document);
        Standing standing = existing(header, id);
        EventRecord changed = new RecordPatch(header, KnownPlaces.of(query, header))
                .apply(RecordPatch.object(standing.json()), patch);
        String json = RecordJson.write(changed, header.offsets());
        return made(correct(header, id, Correction.Action.CHANGE, author, standing, json));
    }

    StoredEvent reject(String document, String id, String author) throws SQLException {
        DocumentHeader header = header(document);
        Standing standing = existing(header, id);
        return made(correct(header, id, Correction.Action.REJECT, author, standing, standing.json()));
    }

    StoredEvent add(String document, String event, String author) throws SQLException {
        DocumentHeader header = header(document);
        EventRecord record = new AddedEvent(header, KnownPlaces.of(query, header))
                .record(RecordPatch.object(event), nextHappening(header));
        if (find(header, record.id()).isPresent()) {
            throw new IllegalArgumentException(
                    "the words '" + record.trigger().text() + "' are coded as " + record.type() + " already");
        }
        String json = RecordJson.write(record, header.offsets());
        return made(correct(header, record.id(), Correction.Action.ADD, author, null, json));
    }

    Optional<StoredEvent> undo(String document, String id, String author) throws SQLException {
        DocumentHeader header = header(document);
        if (ReviewState.standing(history(query, document, id)).isEmpty()) {
            throw new IllegalArgumentException("nothing was done to the event " + id + " of " + document);
        }
        Standing standing = find(header, id).orElse(null);
        return correct(header, id, Correction.Action.UNDO, author, standing, null);
    }

    private Optional<StoredEvent> correct(
            DocumentHeader header,
            String id,
            Correction.Action action,
            String author,
            @Nullable Standing standing,
            @Nullable String result)
            throws SQLException {
        String document = header.report().document();
        List<Correction> history = new ArrayList<>(history(query, document, id));
        String machine = machine(standing, history);
        int number = (int) query.count("SELECT coalesce(max(correction), 0) + 1 FROM corrections", statement -> {});
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        Correction correction = new Correction(number, document, id, action, author, now, machine, result);
        insert(correction);
        history.add(correction);
        int run = standing == null ? header.run() : standing.run();
        Optional<ReviewState> state = ReviewState.of(machine, history);
        replace(header, standing, state.orElse(null), run);
        return state.isEmpty() ? Optional.empty() : new Events(query).event(document, id);
    }

    /** The machine's own record of an event, which a person may have added. */
    private static @Nullable String machine(@Nullable Standing standing, List<Correction> history) {
        if (standing != null && standing.machine() != null) {
            return standing.machine();
        }
        boolean added = ReviewState.standing(history).stream().anyMatch(c -> c.action() == Correction.Action.ADD);
        return standing == null || added ? null : standing.json();
    }

    private void insert(Correction correction) throws SQLException {
        query.update(
                "INSERT INTO corrections VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                Arrays.asList(
                        correction.number(),
                        correction.document(),
                        correction.id(),
                        correction.action().label(),
                        correction.author(),
                        LocalDateTime.ofInstant(correction.made(), ZoneOffset.UTC),
                        correction.machine(),
                        correction.result()));
    }

    private void replace(DocumentHeader header, @Nullable Standing before, @Nullable ReviewState after, int run)
            throws SQLException {
        if (before != null) {
            MentionWriter.delete(query, List.of(before.mention()));
        }
        if (after == null) {
            return;
        }
        EventRecord record = new RecordParser(header.offsets()).parse(after.json());
        try (MentionWriter writer = new MentionWriter(connection, query);
                Statement statement = connection.createStatement()) {
            writer.add(header, record, after.review(), run, after.machine());
            writer.flush(statement);
        }
    }

    private DocumentHeader header(String document) throws SQLException {
        return DocumentHeader.find(query, document)
                .orElseThrow(() -> new IllegalArgumentException("the store has no document '" + document + "'"));
    }

    private Standing existing(DocumentHeader header, String id) throws SQLException {
        return find(header, id)
                .orElseThrow(() -> new IllegalArgumentException(
                        "the document '" + header.report().document() + "' has no event " + id));
    }

    private Optional<Standing> find(DocumentHeader header, String id) throws SQLException {
        return query
                .list(
                        "SELECT m.mention, r.record, r.machine, m.run FROM mentions m JOIN records r USING (mention) WHERE"
                                + " m.doc = ? AND m.id = ?",
                        Query.values(List.of(header.doc(), id)),
                        row -> new Standing(
                                row.getLong("mention"),
                                row.getString("record"),
                                row.getString("machine"),
                                row.getInt("run")))
                .stream()
                .findFirst();
    }

    private String nextHappening(DocumentHeader header) throws SQLException {
        return "E"
                + query.count(
                        "SELECT coalesce(max(try_cast(event[2:] AS INTEGER)), 0) + 1 FROM mentions WHERE doc = ?",
                        Query.values(List.of(header.doc())));
    }

    static List<Correction> history(Query query, String document, String id) throws SQLException {
        return query.list(
                "SELECT * FROM corrections WHERE document = ? AND id = ? ORDER BY correction",
                Query.values(List.of(document, id)),
                CorrectionLog::correction);
    }

    static List<Correction> all(Query query) throws SQLException {
        return query.list("SELECT * FROM corrections ORDER BY correction", statement -> {}, CorrectionLog::correction);
    }

    private static Correction correction(ResultSet row) throws SQLException {
        return new Correction(
                row.getInt("correction"),
                row.getString("document"),
                row.getString("id"),
                Correction.Action.ofLabel(row.getString("action")),
                row.getString("author"),
                row.getObject("made", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString("machine"),
                row.getString("result"));
    }

    private static StoredEvent made(Optional<StoredEvent> event) {
        return event.orElseThrow(() -> new IllegalStateException("a corrected event is in the store"));
    }
}
