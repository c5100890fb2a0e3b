package org.depeche.store;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.depeche.CodedReport;
import org.depeche.coding.EventRecord;
import org.depeche.exchange.RecordJson;
import org.depeche.exchange.RecordParser;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Puts the records of a new build in the place of a document's old ones, within a transaction. What people found stays: a record
 * that somebody accepted, changed or added keeps its fields, with the new build's own record beside it; one that somebody
 * rejected stays rejected where the new build still makes it.
 */
final class Recoding {
    private final DuckDBConnection connection;
    private final Query query;

    Recoding(DuckDBConnection connection) {
        this.connection = connection;
        this.query = new Query(connection);
    }

    /** A record as it stood before. */
    private record Before(
            long mention,
            EventRecord record,
            Review review,
            int run,
            @Nullable String machine) {}

    /** A record as it will stand. */
    private record After(
            EventRecord record,
            Review review,
            int run,
            @Nullable String machine) {}

    long recode(Run run, List<CodedReport> reports) throws SQLException {
        long events = 0;
        try (MentionWriter writer = new MentionWriter(connection, query);
                Statement statement = connection.createStatement()) {
            for (CodedReport report : reports) {
                int doc = DocumentHeader.find(query, report.report().document())
                        .orElseThrow()
                        .doc();
                DocumentHeader header = DocumentHeader.of(doc, report, run.number());
                List<Before> before = before(header);
                MentionWriter.delete(query, before.stream().map(Before::mention).toList());
                for (After after : after(header, before, report.records())) {
                    writer.add(header, after.record(), after.review(), after.run(), after.machine());
                    events++;
                }
                query.update(
                        "UPDATE documents SET run = ?, language = ?, sentences = ? WHERE doc = ?",
                        List.of(run.number(), report.language(), header.sentenceBounds(), doc));
            }
            writer.flush(statement);
        }
        return events;
    }

    private List<Before> before(DocumentHeader header) throws SQLException {
        RecordParser parser = new RecordParser(header.offsets());
        return query.list(
                "SELECT m.mention, r.record, m.review::VARCHAR AS review, m.run, r.machine FROM mentions m JOIN records r USING"
                        + " (mention) WHERE m.doc = ? ORDER BY m.mention",
                Query.values(List.of(header.doc())),
                row -> new Before(
                        row.getLong("mention"),
                        parser.parse(row.getString("record")),
                        Review.ofLabel(row.getString("review")),
                        row.getInt("run"),
                        row.getString("machine")));
    }

    private static List<After> after(DocumentHeader header, List<Before> before, List<EventRecord> records) {
        Map<String, EventRecord> found = new LinkedHashMap<>();
        records.forEach(record -> found.put(record.id(), record));
        Happenings happenings = new Happenings(before, found);
        List<After> after = new ArrayList<>();
        List<EventRecord> left = new ArrayList<>(records);
        for (Before old : before) {
            EventRecord now = found.get(old.record().id());
            if (old.review() == Review.UNREVIEWED) {
                continue;
            }
            EventRecord kept = in(header, old.record(), happenings);
            boolean byHand = old.record().rule().equals(CorrectionLog.BY_HAND);
            if (old.review() == Review.REJECTED) {
                if (now != null || byHand) {
                    after.add(new After(now == null ? kept : now, Review.REJECTED, header.run(), null));
                }
            } else {
                String machine = now == null ? old.machine() : RecordJson.write(now, header.offsets());
                boolean same = RecordJson.write(kept, header.offsets()).equals(machine);
                after.add(new After(kept, old.review(), now == null ? old.run() : header.run(), same ? null : machine));
            }
            left.removeIf(record -> record.id().equals(kept.id())
                    || (record.type() == kept.type()
                            && record.trigger().span().equals(kept.trigger().span())));
        }
        left.forEach(record -> after.add(new After(record, Review.UNREVIEWED, header.run(), null)));
        return after;
    }

    /** A record of an earlier build in the sentences and happenings of this one. */
    private static EventRecord in(DocumentHeader header, EventRecord record, Happenings happenings) {
        ObjectNode json = RecordPatch.object(RecordJson.write(record, header.offsets()));
        json.put("sentence", header.sentenceAt(record.trigger().span().start()));
        json.put("event", happenings.now(record.event()));
        return new RecordParser(header.offsets()).parse(json.toString());
    }

    /** The names that the happenings of the old records have among the new ones. */
    private static final class Happenings {
        private final Map<String, String> names = new HashMap<>();
        private int next = 1;

        Happenings(List<Before> before, Map<String, EventRecord> found) {
            for (Before old : before) {
                EventRecord now = found.get(old.record().id());
                if (now != null) {
                    names.putIfAbsent(old.record().event(), now.event());
                }
            }
            for (EventRecord record : found.values()) {
                String digits = record.event().replaceAll("\\D", "");
                next = Math.max(next, digits.isEmpty() ? 1 : Integer.parseInt(digits) + 1);
            }
        }

        /** The name now; one that no new record has where none of the old happening's mentions is found again. */
        String now(String name) {
            return names.computeIfAbsent(name, old -> "E" + next++);
        }
    }
}
