package org.depeche.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
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

/**
 * Makes coded reports out of nothing, the same for the same seed: {@value #SENTENCES} sentences of made-up words, an event
 * in each. Names, places, countries, types and words are as unequally frequent as in news (a few very, most rarely).
 */
final class SyntheticReports {
    /** Sentences, and so events, a report. */
    static final int SENTENCES = 5;

    private static final int WORDS = 24;
    private static final int DAYS = 3650;
    private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
    private static final List<String> SECTORS = List.of("GOV", "CVL", "MIL", "REB", "COP", "OPP", "UAF", "JUD", "PTY");
    private static final String[] SYLLABLES = {
        "ba", "ko", "li", "ma", "ne", "ra", "sa", "ti", "vo", "dé", "gui", "lou", "mar", "tan", "zi", "on"
    };

    private final Random random;
    private final List<String> countries = names(180, 3);
    private final List<String> names = names(8000, 4);
    private final List<String> places = names(4000, 3);
    private final List<String> vocabulary = names(30_000, 3);
    private int count;

    SyntheticReports(long seed) {
        this.random = new Random(seed);
    }

    /** The next report. */
    CodedReport next() {
        String document = "synthetic-" + count++;
        LocalDate published = FIRST.plusDays(random.nextInt(DAYS));
        StringBuilder text = new StringBuilder();
        List<Sentence> sentences = new ArrayList<>();
        for (int i = 0; i < SENTENCES; i++) {
            int start = text.length();
            for (int word = 0; word < WORDS; word++) {
                text.append(word == 0 ? "" : " ").append(pick(vocabulary));
            }
            text.append('.');
            Span span = new Span(start, text.length());
            Token token = new Token(text.substring(start), span);
            sentences.add(new Sentence(i, Sentence.Kind.TEXT, 0, List.of(token)));
            text.append(' ');
        }
        String language = random.nextInt(4) == 0 ? "en" : "fr";
        Report report = new Report(document, language, published, pick(vocabulary), text.toString(), null);
        List<EventRecord> records = new ArrayList<>();
        for (Sentence sentence : sentences) {
            records.add(record(report, language, published, sentence));
        }
        return new CodedReport(report, language, sentences, records);
    }

    private EventRecord record(Report report, String language, LocalDate published, Sentence sentence) {
        EventType type = pick(List.of(EventType.values()));
        List<String> modes = List.copyOf(new TreeMap<>(type.modeScores()).keySet());
        int start = sentence.span().start();
        Quotation trigger = stretch(report.text(), start, 5);
        return new EventRecord(
                new UUID(random.nextLong(), random.nextLong()).toString(),
                report.document(),
                language,
                published.toString(),
                sentence.index(),
                "E" + (sentence.index() + 1),
                type,
                modes.isEmpty() || random.nextBoolean() ? null : pick(modes),
                List.of(),
                trigger,
                participants(report.text(), start),
                participants(report.text(), start),
                random.nextInt(5) == 0 ? null : date(published),
                random.nextBoolean() ? null : place(report.text(), start),
                random.nextInt(5) == 0 ? pick(List.of(Status.values())) : Status.ACTUAL,
                random.nextInt(20) == 0,
                sources(report.text(), start),
                null,
                random.nextInt(8) == 0 ? Map.of("killed", random.nextInt(100)) : Map.of(),
                language + "/" + type.slug() + "/" + pick(vocabulary));
    }

    private EventDate date(LocalDate published) {
        String edtf = published.minusDays(random.nextInt(30)).toString();
        return new EventDate(random.nextInt(10) == 0 ? edtf.substring(0, 7) : edtf, null, EventDate.Basis.PUBLISHED);
    }

    private EventPlace place(String text, int start) {
        int number = frequent(places.size());
        Quotation words = stretch(text, start, 6);
        String country = code(countries.get(number % countries.size()));
        return new EventPlace(
                words.text(),
                words.span(),
                places.get(number),
                country,
                number % 160 - 80,
                number % 340 - 170,
                1_000_000L + number);
    }

    private List<Participant> participants(String text, int start) {
        List<Participant> participants = new ArrayList<>();
        for (int i = random.nextInt(10) < 7 ? 1 : random.nextInt(3); i > 0; i--) {
            int number = frequent(names.size());
            Quotation words = stretch(text, start, 8);
            String country = number % 10 == 0 ? null : code(countries.get(number % countries.size()));
            String sector = SECTORS.get(number % SECTORS.size());
            participants.add(
                    new Participant(words.text(), words.span(), names.get(number), country, sector, List.of()));
        }
        return participants;
    }

    private List<Source> sources(String text, int start) {
        return random.nextInt(3) > 0
                ? List.of()
                : participants(text, start).stream()
                        .map(who -> new Source(who, stretch(text, start, 4)))
                        .toList();
    }

    private Quotation stretch(String text, int start, int length) {
        int from = start + random.nextInt(60);
        Span span = new Span(from, from + length);
        return new Quotation(span.in(text), span);
    }

    private static String code(String name) {
        return name.substring(0, 3).toUpperCase(java.util.Locale.ROOT);
    }

    private <T> T pick(List<T> values) {
        return values.get(frequent(values.size()));
    }

    /** A number below the size, small ones far more often. */
    private int frequent(int size) {
        double even = random.nextDouble();
        return (int) (size * even * even * even);
    }

    /** Different names, each of so many syllables. */
    private static List<String> names(int size, int syllables) {
        List<String> names = new ArrayList<>();
        for (int number = 0; number < size; number++) {
            StringBuilder name = new StringBuilder();
            int rest = number * 7919 + 13;
            for (int i = 0; i < syllables + 1; i++) {
                name.append(SYLLABLES[Math.floorMod(rest, SYLLABLES.length)]);
                rest = rest / SYLLABLES.length + number;
            }
            names.add(name.toString());
        }
        return names;
    }
}
