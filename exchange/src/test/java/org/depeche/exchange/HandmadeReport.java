package org.depeche.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.depeche.CodedReport;
import org.depeche.coding.EventDate;
import org.depeche.coding.EventPlace;
import org.depeche.coding.EventRecord;
import org.depeche.coding.Participant;
import org.depeche.coding.Quotation;
import org.depeche.coding.Source;
import org.depeche.coding.Status;
import org.depeche.lexicon.EventType;
import org.depeche.text.Report;
import org.depeche.text.Sentence;
import org.depeche.text.Span;
import org.depeche.text.Token;

/** A report with one event, every field of which is filled. Two characters of it take two UTF-16 code units. */
public final class HandmadeReport {
    public static final String TEXT = "Sahel 🙂𝄞 !\nLe Tchad a retiré 1000 soldats mardi de Kidal, selon Paris.";

    public static final CodedReport REPORT = new CodedReport(
            new Report("dépêche-1", "fr", LocalDate.of(2024, 3, 14), null, TEXT, null),
            "fr",
            List.of(
                    sentence(0, "Sahel 🙂𝄞 !"),
                    sentence(1, "Le Tchad a retiré 1000 soldats mardi de Kidal, selon Paris.")),
            List.of(new EventRecord(
                    "7f",
                    "dépêche-1",
                    "fr",
                    "2024-03-14",
                    1,
                    "E3",
                    EventType.RETREAT,
                    "withdraw",
                    List.of("military"),
                    quotation("retiré"),
                    List.of(new Participant("Le Tchad", span("Le Tchad"), "Tchad", "TCD", "GOV", List.of("MIL"))),
                    List.of(),
                    new EventDate("2024-03-12", quotation("mardi"), EventDate.Basis.TEXT),
                    new EventPlace("Kidal", span("Kidal"), "Kidal", "MLI", 18.44, 1.41, 2455290),
                    Status.ACTUAL,
                    false,
                    List.of(new Source(
                            new Participant("Paris", span("Paris"), "France", "FRA", "GOV", List.of()),
                            quotation("selon"))),
                    null,
                    Map.of("participants", 1000),
                    "fr/retreat/retirer")));

    private HandmadeReport() {}

    private static Sentence sentence(int index, String text) {
        return new Sentence(index, Sentence.Kind.TEXT, index, List.of(new Token(text, span(text))));
    }

    private static Span span(String text) {
        int start = TEXT.indexOf(text);
        return new Span(start, start + text.length());
    }

    private static Quotation quotation(String text) {
        return new Quotation(text, span(text));
    }
}
