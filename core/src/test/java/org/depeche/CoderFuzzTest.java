package org.depeche;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.depeche.coding.EventRecord;
import org.depeche.coding.Participant;
import org.depeche.coding.Quotation;
import org.depeche.coding.Source;
import org.depeche.lexicon.Frame;
import org.depeche.text.LanguageFolder;
import org.depeche.text.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random and damaged texts: whatever the text, coding ends without an exception, says the same when asked again, and every
 * stretch it quotes stands where it says. The system property {@code depeche.fuzz} gives the number of texts a language.
 */
class CoderFuzzTest {
    private static final int TEXTS = Integer.getInteger("depeche.fuzz", 200);

    private static List<String> languages() {
        return LanguageFolder.languages();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void copesWithAnyText(String language) {
        Coder coder = Coder.load(language);
        List<String> sentences =
                coder.analyser().lexicon().frames().stream().map(Frame::example).toList();
        int events = 0;
        for (int seed = 0; seed < TEXTS; seed++) {
            Report report = report(language, sentences, new Random(seed));
            try {
                CodedReport coded = coder.code(report);
                assertQuotes(report.text(), coded.records());
                assertThat(coder.code(report)).isEqualTo(coded);
                events += coded.records().size();
            } catch (RuntimeException | StackOverflowError | AssertionError e) {
                throw new AssertionError("seed " + seed + ", text: " + report.text(), e);
            }
        }
        assertThat(events)
                .as("some of the texts are whole enough to tell something")
                .isPositive();
    }

    private static Report report(String language, List<String> sentences, Random random) {
        LocalDate published = random.nextBoolean() ? null : LocalDate.ofEpochDay(random.nextInt(40_000));
        String title = random.nextInt(4) == 0 ? DamagedText.of(sentences, random) : null;
        return new Report("d", language, published, title, DamagedText.of(sentences, random), null);
    }

    private static void assertQuotes(String text, List<EventRecord> events) {
        for (EventRecord event : events) {
            List<Quotation> quotations = new ArrayList<>(List.of(event.trigger()));
            if (event.quote() != null) {
                quotations.add(event.quote());
            }
            for (Source source : event.sources()) {
                quotations.add(quotation(source.participant()));
                if (source.cue() != null) {
                    quotations.add(source.cue());
                }
            }
            event.actors().forEach(actor -> quotations.add(quotation(actor)));
            event.recipients().forEach(recipient -> quotations.add(quotation(recipient)));
            if (event.place() != null) {
                quotations.add(new Quotation(event.place().text(), event.place().span()));
            }
            if (event.date() != null && event.date().phrase() != null) {
                quotations.add(event.date().phrase());
            }
            for (Quotation quotation : quotations) {
                assertThat(quotation.span().in(text))
                        .isEqualTo(quotation.text())
                        .isNotEmpty();
            }
        }
    }

    private static Quotation quotation(Participant participant) {
        return new Quotation(participant.text(), participant.span());
    }
}
