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

/** Reads the events of a filter document by document, in the memory of one. */
final class EventStream {
    private final Connection events;
    private final Query documents;

    /** @param documents another connection, as documents are asked for while the events' rows are read */
    EventStream(Connection events, Connection documents) {
        this.events = events;
        this.documents = new Query(documents);
    }

    long run(EventFilter filter, Store.ReportSink sink) throws SQLException, IOException {
        Condition condition = Condition.of(filter, documents);
        String sql = "SELECT m.doc, r.record FROM mentions m JOIN records r USING (mention) WHERE " + condition.sql()
                + " ORDER BY m.doc, m.trigger_start, m.trigger_end, m.mention";
        long count = 0;
        try (PreparedStatement statement = events.prepareStatement(sql)) {
            condition.bind(statement, 1);
            try (ResultSet rows = statement.executeQuery()) {
                @Nullable DocumentHeader header = null;
                RecordParser parser = new RecordParser(CodePoints.of(""));
                List<EventRecord> records = new ArrayList<>();
                while (rows.next()) {
                    int doc = rows.getInt("doc");
                    if (header == null || header.doc() != doc) {
                        hand(header, records, sink);
                        header = header(doc);
                        records.clear();
                        parser = new RecordParser(header.offsets());
                    }
                    records.add(parser.parse(rows.getString("record")));
                    count++;
                }
                hand(header, records, sink);
            }
        }
        return count;
    }

    private DocumentHeader header(int doc) throws SQLException {
        return documents
                .list("SELECT * FROM documents WHERE doc = ?", Query.values(List.of(doc)), DocumentHeader::of)
                .get(0);
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
