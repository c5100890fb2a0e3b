package org.depeche.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depeche.CodedReport;
import org.depeche.batch.Batch;
import org.depeche.batch.Coders;
import org.depeche.batch.Outcome;
import org.depeche.exchange.ReportReader;
import org.depeche.text.Report;

/**
 * Codes reports on several threads and adds them to a store; codes those of the store anew with another build. A few hundred
 * documents are one transaction: whenever the program is stopped, each batch is in the store as a whole or not at all, and
 * starting again goes on from there.
 */
public final class Intake {
    /** A batch is written when it has so many documents … */
    private static final int DOCUMENTS = 500;

    /** … or so many characters … */
    private static final int CHARACTERS = 4_000_000;

    /** … or is so old, in nanoseconds. */
    private static final long AGE = 20_000_000_000L;

    private final Store store;
    private final Coders coders;
    private final int threads;

    /** @param threads how many reports are coded at once */
    public Intake(Store store, Coders coders, int threads) {
        this.store = store;
        this.coders = coders;
        this.threads = threads;
    }

    /** Is told what comes of documents. */
    public interface Listener {
        /**
         * A document is done, whatever came of it.
         *
         * @param outcome {@link Outcome.Coded} where it will be in the store
         */
        void done(Outcome outcome);
    }

    /**
     * What a run did.
     *
     * @param documents how many documents were added or coded anew
     * @param events how many events they hold
     * @param held how many documents were not added as the store held their text or id already
     * @param otherTexts how many of {@code held} have another text than the document of that id in the store
     */
    public record Summary(long documents, long events, long held, long otherTexts) {
        static final Summary NOTHING = new Summary(0, 0, 0, 0);

        Summary plus(long moreDocuments, long moreEvents) {
            return new Summary(documents + moreDocuments, events + moreEvents, held, otherTexts);
        }

        Summary plus(Outcome.Held document) {
            return new Summary(documents, events, held + 1, otherTexts + (document.sameText() ? 0 : 1));
        }
    }

    /**
     * Adds the documents of an input. One that the store holds already, by text or id, is not coded but {@link Outcome.Held};
     * the store keeps the one it has.
     *
     * @param options what the run is told, for {@link Run}
     */
    public Summary add(ReportReader reader, String options, Listener listener) throws IOException {
        Build build = Build.current();
        Run run = store.begin(build.program(), build.lexicon(), options);
        Pending pending = new Pending(listener) {
            @Override
            void write(List<CodedReport> reports) {
                Additions additions = store.add(run, reports);
                additions.kept().forEach(id -> take(new Outcome.Held(id, true)));
                additions.clashes().forEach(id -> take(new Outcome.Held(id, false)));
                count(additions.documents(), additions.events());
            }
        };
        new Batch(this::codeIfNew, threads).run(reader, pending::take);
        return pending.finish();
    }

    /**
     * Codes the documents of the store anew that another build has coded; what people did to their records stays.
     *
     * @param all those that this build has coded, too
     */
    public Summary recode(boolean all, String options, Listener listener) throws IOException {
        Build build = Build.current();
        Run run = store.begin(build.program(), build.lexicon(), options);
        Pending pending = new Pending(listener) {
            @Override
            void write(List<CodedReport> reports) {
                count(reports.size(), store.recode(run, reports));
            }
        };
        try (StoredReports reader = new StoredReports(store, all ? Optional.empty() : Optional.of(build), run)) {
            new Batch(coders::code, threads).run(reader, pending::take);
        }
        return pending.finish();
    }

    private Outcome codeIfNew(Report report) {
        return switch (store.holding(report)) {
            case SAME_TEXT -> new Outcome.Held(report.document(), true);
            case SAME_ID -> new Outcome.Held(report.document(), false);
            case NONE -> coders.code(report);
        };
    }

    /** Collects coded reports until there are enough for a transaction. */
    private abstract static class Pending {
        private final Listener listener;
        private final List<CodedReport> reports = new ArrayList<>();
        private int characters;
        private long since = System.nanoTime();
        private Summary summary = Summary.NOTHING;

        Pending(Listener listener) {
            this.listener = listener;
        }

        abstract void write(List<CodedReport> batch);

        void count(long documents, long events) {
            summary = summary.plus(documents, events);
        }

        void take(Outcome outcome) {
            listener.done(outcome);
            if (outcome instanceof Outcome.Coded coded) {
                reports.add(coded.report());
                characters += coded.report().report().text().length();
                if (reports.size() >= DOCUMENTS || characters >= CHARACTERS || System.nanoTime() - since > AGE) {
                    flush();
                }
            } else if (outcome instanceof Outcome.Held held) {
                summary = summary.plus(held);
            }
        }

        private void flush() {
            if (!reports.isEmpty()) {
                write(reports);
            }
            reports.clear();
            characters = 0;
            since = System.nanoTime();
        }

        Summary finish() {
            flush();
            return summary;
        }
    }
}
