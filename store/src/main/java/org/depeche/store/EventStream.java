package org.depeche.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.depeche.CodedReport;
import org.depeche.coding.EventRecord;
import org.depeche.exchange.CodePoints;
import org.depeche.exchange.RecordParser;
import org.depeche.text.Sentence;
import org.depeche.text.Span;
import org.depeche.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads the events of a filter document by document, in the memory of one. Documents and events are read side by side,
 * both by the documents' numbers, as asking for each document would take longer than all the rest.
 */
final class EventStream {
    private final Connection events;
    private final Connection documents;

    /** @param documents another connection, as documents are read while the events' rows are */
    EventStream(Connection events, Connection documents) {
        this.events = events;
        this.documents = documents;
    }

    long run(EventFilter filter, Store.ReportSink sink) throws SQLException, IOException {
        Condition condition = Condition.of(filter, new Query(documents));
        try (PreparedStatement ofEvents = events.prepareStatement(
                        "SELECT m.doc, r.record FROM mentions m JOIN records r USING (mention) WHERE " + condition.sql()
                                + " ORDER BY m.doc, m.trigger_start, m.trigger_end, m.mention");
                PreparedStatement ofDocuments = documents.prepareStatement(
                        "SELECT d.* FROM documents d WHERE d.doc IN (SELECT m.doc FROM mentions m WHERE "
                                + condition.sql() + ") ORDER BY d.doc")) {
            condition.bind(ofEvents, 1);
            condition.bind(ofDocuments, 1);
            try (ResultSet rows = ofEvents.executeQuery();
                    ResultSet headers = ofDocuments.executeQuery()) {
                return run(rows, headers, sink);
            }
        }
    }

    private static long run(ResultSet rows, ResultSet headers, Store.ReportSink sink) throws SQLException, IOException {
        long count = 0;
        @Nullable DocumentHeader header = null;
        RecordParser parser = new RecordParser(CodePoints.of(""));
        List<EventRecord> records = new ArrayList<>();
        while (rows.next()) {
            int doc = rows.getInt("doc");
            if (header == null || header.doc() != doc) {
                hand(header, records, sink);
                header = next(headers, doc);
                records.clear();
                parser = new RecordParser(header.offsets());
            }
            records.add(parser.parse(rows.getString("record")));
            count++;
        }
        hand(header, records, sink);
        return count;
    }

    /** The document of this number, which is the next or, where the store has just been added to, a later one. */
    private static DocumentHeader next(ResultSet headers, int doc) throws SQLException {
        while (headers.next()) {
            if (headers.getInt("doc") == doc) {
                return DocumentHeader.of(headers);
            }
        }
        throw new StoreException("the store was changed while it was read: try again");
    }

    private static void hand(@Nullable DocumentHeader header, List<EventRecord> records, Store.ReportSink sink)
            throws IOException {
        if (header != null) {
            sink.accept(new CodedReport(header.report(), header.language(), sentences(header), records));
        }
    }

    private static List<Sentence> sentences(DocumentHeader header) {
        List<Sentence> sentences = new ArrayList<>();
        for (Span span : header.sentences()) {
            String text = span.in(header.report().text());
            sentences.add(new Sentence(sentences.size(), Sentence.Kind.TEXT, 0, List.of(new Token(text, span))));
        }
        return sentences;
    }
}
