package org.depeche.store;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.depeche.CodedReport;
import org.depeche.coding.EventRecord;
import org.depeche.coding.Participant;
import org.depeche.coding.Quotation;
import org.depeche.coding.Status;
import org.depeche.lexicon.EventType;
import org.depeche.text.Report;
import org.depeche.text.Sentence;
import org.depeche.text.Span;
import org.depeche.text.Token;

/** Coded reports by number, and a program that adds them to a store until it is killed. */
final class MadeUpReports {
    /** Documents a transaction. */
    static final int BATCH = 20;

    /** Events a document. */
    static final int EVENTS = 3;

    private MadeUpReports() {}

    static CodedReport report(int number) {
        String text = "Des rebelles ont attaqué la ville numéro " + number + ".";
        Report report = new Report("d" + number, "fr", LocalDate.of(2024, 3, 14), null, text, null);
        Span whole = new Span(0, text.length());
        Sentence sentence = new Sentence(0, Sentence.Kind.TEXT, 0, List.of(new Token(text, whole)));
        List<EventRecord> records = new ArrayList<>();
        for (int i = 0; i < EVENTS; i++) {
            Span word = new Span(17 + i, 24);
            records.add(new EventRecord(
                    number + "-" + i,
                    report.document(),
                    "fr",
                    "2024-03-14",
                    0,
                    "E" + i,
                    EventType.ASSAULT,
                    null,
                    List.of(),
                    new Quotation(word.in(text), word),
                    List.of(new Participant("rebelles", new Span(4, 12), "rebelles", null, "REB", List.of())),
                    List.of(),
                    null,
                    null,
                    Status.ACTUAL,
                    false,
                    List.of(),
                    null,
                    Map.of(),
                    "fr/assault/attaquer"));
        }
        return new CodedReport(report, "fr", List.of(sentence), records);
    }

    /** Adds reports from the first on; those that are there already change nothing. */
    public static void main(String[] arguments) {
        try (Store store = Store.open(Path.of(arguments[0]))) {
            Run run = store.begin("test", "none", "");
            System.out.println("adding");
            System.out.flush();
            int next = Math.max(0, (int) store.documents() - 2 * BATCH);
            while (true) {
                List<CodedReport> batch = new ArrayList<>();
                for (int i = 0; i < BATCH; i++) {
                    batch.add(report(next++));
                }
                store.add(run, batch);
                System.out.println("committed " + next);
                System.out.flush();
            }
        }
    }
}
