package org.depeche.store;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.depeche.CodedReport;

/**
 * What people do to records: accept, change, reject, add and undo. Each is kept with author, time and the machine's record,
 * also when it is undone; events are shown as they stand after all of them. Got from {@link Store#corrections}.
 *
 * <p>Throws {@link IllegalArgumentException} where there is no such document or event or a value is wrong; the message says
 * which.
 */
public final class Corrections {
    private final Store store;

    Corrections(Store store) {
        this.store = store;
    }

    /** The record is right as it stands. */
    public StoredEvent accept(String document, String id, String author) {
        return store.write(connection -> new CorrectionLog(connection).accept(document, id, author));
    }

    /**
     * Changes fields of a record.
     *
     * @param patch a JSON object with the fields to change: type, mode, status, hedged, contexts, actors, recipients, sources,
     *     date, place, counts, event, as records have them, offsets in code points. A participant needs its {@code text},
     *     which is looked for near the event where no {@code start} is given; a date may be its EDTF alone. A place that has
     *     the name of another of the report lies where that one lies. Null takes a mode, date or place away.
     */
    public StoredEvent change(String document, String id, String patch, String author) {
        return store.write(connection -> new CorrectionLog(connection).change(document, id, patch, author));
    }

    /** The record is no event. */
    public StoredEvent reject(String document, String id, String author) {
        return store.write(connection -> new CorrectionLog(connection).reject(document, id, author));
    }

    /**
     * Adds an event that the machine has missed.
     *
     * @param event a JSON object with at least {@code type} and {@code trigger} ({@code text}, and {@code start} where the words
     *     stand more than once), and any field that {@link #change} takes. Without {@code event} it is a happening of its own
     */
    public StoredEvent add(String document, String event, String author) {
        return store.write(connection -> new CorrectionLog(connection).add(document, event, author));
    }

    /**
     * Undoes the last correction of a record that is not undone yet.
     *
     * @return how it stands now; nothing where it was added and is no more
     */
    public Optional<StoredEvent> undo(String document, String id, String author) {
        return store.write(connection -> new CorrectionLog(connection).undo(document, id, author));
    }

    /** What was done to a record, in order. */
    public List<Correction> history(String document, String id) {
        return store.ask(query -> CorrectionLog.history(query, document, id));
    }

    /** What was done to all records of the store, in order. */
    public List<Correction> all() {
        return store.ask(CorrectionLog::all);
    }

    /** How often each lexicon entry was right, of those that somebody has looked at; the worst first. */
    public List<RulePrecision> rulePrecision() {
        return store.ask(query -> query.list(
                "SELECT rule, count(*) FILTER (review = 'accepted') AS accepted, count(*) FILTER (review = 'changed') AS changed,"
                        + " count(*) FILTER (review = 'rejected') AS rejected, count(*) FILTER (review = 'unreviewed') AS"
                        + " unreviewed FROM mentions WHERE review <> 'added' GROUP BY rule HAVING accepted + changed + rejected"
                        + " > 0 ORDER BY accepted / (accepted + changed + rejected), changed + rejected DESC, rule",
                statement -> {},
                row -> new RulePrecision(
                        row.getString("rule"),
                        row.getLong("accepted"),
                        row.getLong("changed"),
                        row.getLong("rejected"),
                        row.getLong("unreviewed"))));
    }

    /**
     * Hands on the documents that people have gone through, with the events that stand: hand-coded documents, once {@link
     * org.depeche.exchange.GoldWriter} has written them.
     *
     * @param partly whether documents count in which some events, but not all, are reviewed; the others are then taken as they
     *     are
     * @return how many documents there were
     */
    public long gold(boolean partly, Store.ReportSink sink) throws IOException {
        long count = 0;
        for (String id : reviewed(partly)) {
            StoredDocument document = store.document(id).orElseThrow();
            sink.accept(new CodedReport(
                    document.report(),
                    document.language(),
                    List.of(),
                    document.events().stream()
                            .filter(event -> event.review() != Review.REJECTED)
                            .map(StoredEvent::record)
                            .toList()));
            count++;
        }
        return count;
    }

    private List<String> reviewed(boolean partly) {
        return store.ask(query -> reviewed(query, partly));
    }

    private static List<String> reviewed(Query query, boolean partly) throws SQLException {
        return query.list(
                "SELECT document FROM documents JOIN (SELECT doc FROM mentions GROUP BY doc HAVING count(*) FILTER (review <>"
                        + " 'unreviewed') > 0" + (partly ? "" : " AND count(*) FILTER (review = 'unreviewed') = 0")
                        + ") USING (doc) ORDER BY doc",
                statement -> {},
                row -> row.getString(1));
    }
}
