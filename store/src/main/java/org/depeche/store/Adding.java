package org.depeche.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depeche.CodedReport;
import org.duckdb.DuckDBConnection;

/** Adds documents that the store does not hold yet, within a transaction. */
final class Adding {
    private final DuckDBConnection connection;

    Adding(DuckDBConnection connection) {
        this.connection = connection;
    }

    Additions add(Run run, List<CodedReport> reports) throws SQLException {
        Map<String, String> hashes = held(reports);
        Set<String> texts = new HashSet<>(hashes.values());
        List<String> kept = new ArrayList<>();
        List<String> clashes = new ArrayList<>();
        int documents = 0;
        int events = 0;
        try (BatchWriter writer = new BatchWriter(connection)) {
            for (CodedReport report : reports) {
                String id = report.report().document();
                String hash = BatchWriter.hash(report.report().text());
                if (texts.contains(hash)) {
                    kept.add(id);
                } else if (hashes.containsKey(id)) {
                    clashes.add(id);
                } else {
                    hashes.put(id, hash);
                    texts.add(hash);
                    writer.add(report, run.number());
                    documents++;
                    events += report.records().size();
                }
            }
            writer.flush();
        }
        return new Additions(documents, events, kept, clashes);
    }

    /** The ids and text hashes of documents that the store holds, of those that share one with a report. */
    private Map<String, String> held(List<CodedReport> reports) throws SQLException {
        List<String> ids = new ArrayList<>();
        List<String> hashes = new ArrayList<>();
        for (CodedReport report : reports) {
            ids.add(report.report().document());
            hashes.add(BatchWriter.hash(report.report().text()));
        }
        Map<String, String> held = new HashMap<>();
        Query query = new Query(connection);
        for (String column : List.of("document", "text_hash")) {
            List<String> keys = column.equals("document") ? ids : hashes;
            if (!keys.isEmpty()) {
                query.list(
                        "SELECT document, text_hash FROM documents WHERE " + column + " IN (" + Query.marks(keys.size())
                                + ")",
                        Query.values(keys),
                        row -> held.put(row.getString(1), row.getString(2)));
            }
        }
        return held;
    }
}
