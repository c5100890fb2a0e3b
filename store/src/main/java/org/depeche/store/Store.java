package org.depeche.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.locks.ReentrantLock;
import org.depeche.CodedReport;
import org.depeche.text.Report;
import org.duckdb.DuckDBConnection;

/**
 * Documents with their events, corrections and runs in one file. Safe for any number of threads; one program at a time
 * can write, and none can read while it does.
 *
 * <p>Every method throws {@link StoreException} where the file cannot be read or written.
 */
public final class Store implements AutoCloseable {
    private final Database database;
    private final ReentrantLock writing = new ReentrantLock();

    private Store(Database database) {
        this.database = database;
    }

    /**
     * Opens a store for reading and writing; makes it where there is no such file.
     *
     * @throws StoreException if another program has it open, the file is no store, or a newer version wrote it
     */
    public static Store open(Path file) {
        return new Store(Database.open(file));
    }

    /**
     * Opens a store that there is for reading and writing.
     *
     * @throws StoreException as for {@link #open}, and if there is no such file
     */
    public static Store openExisting(Path file) {
        Database.checkThere(file);
        return open(file);
    }

    /**
     * Opens a store for reading only; several programs can do so at the same time.
     *
     * @throws StoreException if there is no such file, another program writes to it, it is no store, or a newer version
     *     wrote it
     */
    public static Store openReadOnly(Path file) {
        return new Store(Database.openReadOnly(file, new Properties()));
    }

    /**
     * A page of the events that a filter lets through.
     *
     * @param offset how many events to pass over
     * @param limit how many to give at most
     */
    public EventPage events(EventFilter filter, EventSort sort, long offset, int limit) {
        return ask(query -> new Events(query).page(filter, sort, offset, limit));
    }

    /** The event with this record id in a document. */
    public Optional<StoredEvent> event(String document, String id) {
        return ask(query -> new Events(query).event(document, id));
    }

    /** A document with all its events, by its id. */
    public Optional<StoredDocument> document(String id) {
        return ask(query -> new Events(query).document(id));
    }

    /**
     * A page of the documents with events that a filter lets through, the latest first; of all documents where nothing is
     * filtered.
     *
     * @param offset how many documents to pass over
     * @param limit how many to give at most
     */
    public DocumentPage documents(EventFilter filter, long offset, int limit) {
        return ask(query -> new DocumentList(query).page(filter, offset, limit));
    }

    /**
     * How many events each value has.
     *
     * @param values how many values of each criterion to give at most
     */
    public Facets facets(EventFilter filter, int values) {
        return ask(query -> new FacetCounter(query).facets(filter, values));
    }

    /** Events by time and type. */
    public Timeline timeline(EventFilter filter, Timeline.Unit unit) {
        return ask(query -> new Aggregates(query).timeline(filter, unit));
    }

    /** Events by place, the place with most events first. */
    public List<PlaceCount> places(EventFilter filter) {
        return ask(query -> new Aggregates(query).places(filter));
    }

    /**
     * Events by actor and recipient, the pair with most events first. An event with several actors or recipients counts
     * for each pair.
     *
     * @param limit how many pairs to give at most
     */
    public List<Dyad> dyads(EventFilter filter, Dyad.Level level, int limit) {
        return ask(query -> new Aggregates(query).dyads(filter, level, limit));
    }

    /**
     * What is said of a happening.
     *
     * @param event the happening's name in its document ("E3")
     */
    public Claims claims(String document, String event) {
        Optional<StoredDocument> stored = document(document);
        return stored.isEmpty()
                ? new Claims(List.of(), List.of(), List.of(), List.of())
                : ask(query -> new ClaimFinder(query).claims(stored.get(), event));
    }

    /** Takes documents one at a time. */
    public interface ReportSink {
        void accept(CodedReport report) throws IOException;
    }

    /**
     * Hands on the events that a filter lets through, a document with its events at a time, in the order in which the
     * documents were added and in the order of the text; whoever writes them out needs the memory of one document. The
     * reports' sentences hold their whole text as one token.
     *
     * @return how many events there were
     * @throws IOException if the sink throws it
     */
    public long stream(EventFilter filter, ReportSink sink) throws IOException {
        try (Connection events = database.connect();
                Connection documents = database.connect()) {
            return new EventStream(events, documents).run(filter, sink);
        } catch (SQLException e) {
            throw StoreException.of(e);
        }
    }

    /**
     * Begins a run of the coder, for {@link #add}.
     *
     * @param build the program's version
     * @param lexicon a hash of the lexicon and models
     * @param options what it was told
     */
    public Run begin(String build, String lexicon, String options) {
        return write(connection -> new Runs(new Query(connection)).begin(build, lexicon, options));
    }

    /**
     * Adds coded documents, all in one transaction: whenever the program is stopped, all are there or none. A document whose
     * id or text the store holds already is not added.
     *
     * @param run what coded them
     */
    public Additions add(Run run, List<CodedReport> reports) {
        return write(connection -> new Adding(connection).add(run, reports));
    }

    /** Whether a store holds a report. */
    enum Holding {
        NONE,
        SAME_TEXT,
        SAME_ID
    }

    /** Whether the store holds a document with a report's text or id. */
    Holding holding(Report report) {
        return ask(query -> {
            String hash = BatchWriter.hash(report.text());
            List<String> hashes = query.list(
                    "SELECT text_hash FROM documents WHERE text_hash = ? OR document = ?",
                    Query.values(List.of(hash, report.document())),
                    row -> row.getString(1));
            return hashes.contains(hash) ? Holding.SAME_TEXT : hashes.isEmpty() ? Holding.NONE : Holding.SAME_ID;
        });
    }

    /**
     * Puts new records in the place of those of documents, all in one transaction; what people did to them stays.
     *
     * @return how many events the documents hold now
     */
    long recode(Run run, List<CodedReport> reports) {
        return write(connection -> new Recoding(connection).recode(run, reports));
    }

    /** What people do to records. */
    public Corrections corrections() {
        return new Corrections(this);
    }

    /** The runs of the coder that made what the store holds or held, in order. */
    public List<Run> runs() {
        return ask(query -> new Runs(query).all());
    }

    /** How many documents the store holds. */
    public long documents() {
        return ask(query -> query.count("SELECT count(*) FROM documents", statement -> {}));
    }

    /** How many events a filter lets through. */
    public long count(EventFilter filter) {
        return ask(query -> new Events(query).count(filter));
    }

    /** Asks one question. */
    interface Question<T> {
        T ask(Query query) throws SQLException;
    }

    <T> T ask(Question<T> question) {
        try (Connection connection = database.connect()) {
            return question.ask(new Query(connection));
        } catch (SQLException e) {
            throw StoreException.of(e);
        }
    }

    /** Changes something. */
    interface Change<T> {
        T make(DuckDBConnection connection) throws SQLException;
    }

    /** Makes a change in one transaction, one at a time. */
    <T> T write(Change<T> change) {
        writing.lock();
        try (DuckDBConnection connection = database.connect()) {
            connection.setAutoCommit(false);
            try {
                T result = change.make(connection);
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
        } catch (SQLException e) {
            throw StoreException.of(e);
        } finally {
            writing.unlock();
        }
    }

    @Override
    public void close() {
        database.close();
    }
}
