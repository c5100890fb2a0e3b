package org.depeche.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
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
import org.jspecify.annotations.Nullable;

/** Makes records that any writer must cope with, the same for the same seed. */
public final class RandomRecords {
    private static final String[] PIECES = {
        "a", "é", " ", "\n", "\t", "\"", "'", "\\", ",", ";", "|", "=", "🙂", "𝄞", "中", "\u2028", "\u00A0", "\u001B",
        "<b>", "Mali"
    };

    private static final List<String> COUNTRIES = List.of("NER", "ROU", "XKX", "PSE", "UNO", "EUR", "IMG");
    private static final List<String> SECTORS = List.of("GOV", "REB", "MED", "JRN", "PTY", "UNK");
    private static final List<String> DATES =
            List.of("2024-03-12", "2024-03", "2016", "2023-10/2023-12", "2023-10-02/..", "../2023-05", "XXXX-06-04");

    private final Random random;

    public RandomRecords(long seed) {
        this.random = new Random(seed);
    }

    /** A text of so many pieces. */
    static String text(Random random, int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    public CodedReport report(String document) {
        String text = "x" + text(random, 40 + random.nextInt(40));
        LocalDate published = random.nextBoolean() ? LocalDate.of(2024, 3, 14) : null;
        Report report = new Report(document, "fr", published, null, text, null);
        Sentence sentence =
                new Sentence(0, Sentence.Kind.TEXT, 0, List.of(new Token(text, new Span(0, text.length()))));
        List<EventRecord> events = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            events.add(event(document, text, published));
        }
        return new CodedReport(report, "fr", List.of(sentence), events);
    }

    private EventRecord event(String document, String text, @Nullable LocalDate published) {
        EventType type = pick(List.of(EventType.values()));
        List<String> modes = new ArrayList<>(new TreeMap<>(type.modeScores()).keySet());
        String mode = modes.isEmpty() || random.nextBoolean() ? null : pick(modes);
        return new EventRecord(
                "id" + random.nextInt(),
                document,
                "fr",
                published == null ? null : published.toString(),
                0,
                "E" + random.nextInt(9),
                type,
                mode,
                random.nextBoolean() ? List.of("military") : List.of(),
                quotation(text),
                participants(text),
                participants(text),
                random.nextBoolean() ? null : date(text),
                random.nextBoolean() ? null : place(text),
                pick(List.of(Status.values())),
                random.nextBoolean(),
                participants(text).stream()
                        .map(who -> new Source(who, random.nextBoolean() ? null : quotation(text)))
                        .toList(),
                random.nextBoolean() ? null : quotation(text),
                random.nextBoolean() ? Map.of() : Map.of("killed", random.nextInt(100), "participants", 1000),
                "fr/" + type.slug() + "/" + text(random, 2));
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private Quotation quotation(String text) {
        Span span = span(text);
        return new Quotation(span.in(text), span);
    }

    /** A stretch that cuts no character in half. */
    private Span span(String text) {
        int points = text.codePointCount(0, text.length());
        int from = random.nextInt(points);
        int to = from + 1 + random.nextInt(points - from);
        return new Span(text.offsetByCodePoints(0, from), text.offsetByCodePoints(0, to));
    }

    private List<Participant> participants(String text) {
        List<Participant> participants = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            Span span = span(text);
            participants.add(new Participant(
                    span.in(text),
                    span,
                    text(random, 3),
                    random.nextBoolean() ? null : pick(COUNTRIES),
                    random.nextBoolean() ? null : pick(SECTORS),
                    random.nextBoolean() ? List.of() : List.of("MIL", "COP")));
        }
        return participants;
    }

    private EventDate date(String text) {
        EventDate.Basis basis = pick(List.of(EventDate.Basis.values()));
        return new EventDate(pick(DATES), random.nextBoolean() ? null : quotation(text), basis);
    }

    private EventPlace place(String text) {
        Span span = span(text);
        boolean known = random.nextBoolean();
        return new EventPlace(
                span.in(text),
                span,
                text(random, 3),
                random.nextBoolean() ? null : "NER",
                known ? 13.51 : Double.NaN,
                known ? 2.1 : Double.NaN,
                known ? 2440485 : 0);
    }
}
