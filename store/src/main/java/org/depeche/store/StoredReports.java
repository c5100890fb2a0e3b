package org.depeche.store;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.depeche.exchange.Reading;
import org.depeche.exchange.ReportReader;
import org.depeche.text.Report;
import org.jspecify.annotations.Nullable;

/** Reads the documents of a store, some at a time, to code them anew. */
final class StoredReports implements ReportReader {
    private static final int AT_ONCE = 200;

    private final Store store;
    private final Optional<Build> butNotOf;
    private final Run run;
    private final Queue<Report> ahead = new ArrayDeque<>();
    private int last;
    private boolean ended;

    /**
     * @param butNotOf documents that this build has coded are passed over
     * @param run the run that codes them now
     */
    StoredReports(Store store, Optional<Build> butNotOf, Run run) {
        this.store = store;
        this.butNotOf = butNotOf;
        this.run = run;
    }

    @Override
    public @Nullable Reading next() {
        if (ahead.isEmpty() && !ended) {
            List<DocumentHeader> headers = store.ask(query -> query.list(
                    "SELECT * FROM documents WHERE doc > ? AND run NOT IN (SELECT run FROM runs WHERE run = ? OR (build = ? AND"
                            + " lexicon = ?)) ORDER BY doc LIMIT " + AT_ONCE,
                    Query.values(List.of(
                            last,
                            run.number(),
                            butNotOf.map(Build::program).orElse(""),
                            butNotOf.map(Build::lexicon).orElse(""))),
                    DocumentHeader::of));
            headers.forEach(header -> ahead.add(header.report()));
            ended = headers.isEmpty();
            last = ended ? last : headers.get(headers.size() - 1).doc();
        }
        Report report = ahead.poll();
        return report == null ? null : new Reading.Read(report);
    }

    @Override
    public void close() {}
}
