package org.depeche.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import org.depeche.CodedReport;
import org.depeche.coding.EventRecord;
import org.depeche.text.Report;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** Writes coded documents within a transaction that somebody else began and will commit. */
final class BatchWriter implements AutoCloseable {
    private final DuckDBConnection connection;
    private final DuckDBAppender documents;
    private final MentionWriter mentions;
    private int nextDocument;

    BatchWriter(DuckDBConnection connection) throws SQLException {
        this.connection = connection;
        Query query = new Query(connection);
        this.nextDocument = (int) query.count("SELECT coalesce(max(doc), 0) + 1 FROM documents", statement -> {});
        this.documents = connection.createAppender("documents");
        this.mentions = new MentionWriter(connection, query);
    }

    /** The hash by which texts are told apart. */
    static String hash(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Writes a document that the store does not hold, with its records. */
    void add(CodedReport coded, int run) throws SQLException {
        DocumentHeader header = DocumentHeader.of(nextDocument++, coded, run);
        Report report = coded.report();
        documents.beginRow();
        documents.append(header.doc()).append(report.document()).append(hash(report.text()));
        documents.append(coded.language()).append(report.language()).append(report.published());
        documents.append(report.title()).append(report.url()).append(report.text());
        documents.append(header.sentenceBounds()).append(header.offsets().lowSurrogates());
        documents.append(run).endRow();
        for (EventRecord record : coded.records()) {
            mentions.add(header, record, Review.UNREVIEWED, run, null);
        }
    }

    /** Hands all to the database. */
    void flush() throws SQLException {
        documents.flush();
        try (Statement statement = connection.createStatement()) {
            mentions.flush(statement);
        }
    }

    @Override
    public void close() throws SQLException {
        mentions.close();
        documents.close();
    }
}
