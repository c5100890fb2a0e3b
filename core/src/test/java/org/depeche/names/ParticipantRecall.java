package org.depeche.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.depeche.place.Countries;
import org.depeche.place.Gazetteer;
import org.depeche.place.PlaceFinder;
import org.depeche.place.PlaceMention;
import org.depeche.syntax.Parser;
import org.depeche.syntax.Tree;
import org.depeche.text.Report;
import org.depeche.text.TextReader;
import org.depeche.time.Anchor;
import org.depeche.time.TimeExpression;
import org.depeche.time.TimeTagger;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Measures how many of the participants in coded documents are found, and how many of those with the right country and
 * a right sector. Run by hand: {@code ParticipantRecall LANGUAGE FILE.jsonl [misses]}.
 */
final class ParticipantRecall {
    private final TextReader reader;
    private final Parser parser;
    private final PlaceFinder places;
    private final TimeTagger times;
    private final EntityFinder finder;
    private final boolean listing;
    private final Map<String, Integer> misses = new TreeMap<>();
    private final Map<Entity.Kind, int[]> byKind = new EnumMap<>(Entity.Kind.class);
    private int all;
    private int found;
    private int country;
    private int sector;
    private int right;
    private int sentences;
    private long nanoseconds;

    private ParticipantRecall(String language, boolean listing) {
        reader = TextReader.load(language);
        parser = Parser.load(language);
        places = PlaceFinder.load(language, Countries.load(language), Gazetteer.load());
        times = TimeTagger.load(language);
        finder = EntityFinder.load(language);
        this.listing = listing;
    }

    /** Prints the figures for one file. */
    public static void main(String[] arguments) throws IOException {
        ParticipantRecall recall = new ParticipantRecall(arguments[0], arguments.length > 2);
        recall.measure(Path.of(arguments[1]));
        System.out.println(recall.summary());
        recall.byKind.forEach((kind, counts) -> System.out.println(kind + " right " + counts[1] + " of " + counts[0]));
        recall.misses.entrySet().stream()
                .sorted((a, b) -> b.getValue() - a.getValue())
                .forEach(miss -> System.out.println(miss.getValue() + "\t" + miss.getKey()));
    }

    private void measure(Path file) throws IOException {
        Load json =
                new Load(LoadSettings.builder().setCodePointLimit(100_000_000).build());
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                document((Map<?, ?>) json.loadFromString(printable(line)));
            }
        }
    }

    /** JSON allows control characters that YAML wants escaped. */
    private static String printable(String json) {
        StringBuilder result = new StringBuilder(json.length());
        for (int i = 0; i < json.length(); i++) {
            char letter = json.charAt(i);
            if ((letter >= 0x7f && letter <= 0x9f) || letter >= 0xfffe) {
                result.append(String.format("\\u%04x", (int) letter));
            } else {
                result.append(letter);
            }
        }
        return result.toString();
    }

    private void document(Map<?, ?> document) {
        String text = string(document, "text");
        if (text.isEmpty()) {
            return;
        }
        Object published = document.get("published");
        LocalDate day = published == null ? null : LocalDate.parse(published.toString());
        Report report = new Report(string(document, "document"), null, day, null, text, null);
        List<Tree> trees = reader.read(report).stream().map(parser::parse).toList();
        List<PlaceMention> mentioned = places.find(trees);
        List<List<TimeExpression>> whens = times.tagAll(trees, Anchor.given(day));
        for (int i = 0; i < 3; i++) {
            finder.find(report, trees, mentioned, whens, day);
        }
        long start = cpuTime();
        List<Entity> entities = finder.find(report, trees, mentioned, whens, day);
        nanoseconds += cpuTime() - start;
        sentences += trees.size();
        for (Object event : list(document, "events")) {
            Map<?, ?> fields = (Map<?, ?>) event;
            int at = text.offsetByCodePoints(0, (Integer) field(fields, "start"));
            for (String role : List.of("actors", "recipients", "sources")) {
                for (Object participant : list(fields, role)) {
                    compare(document, text, at, role, (Map<?, ?>) participant, entities);
                }
            }
        }
    }

    private static Object field(Map<?, ?> record, String key) {
        return Objects.requireNonNull(record.get(key), key);
    }

    private static String string(Map<?, ?> record, String key) {
        return (String) field(record, key);
    }

    private static List<?> list(Map<?, ?> record, String key) {
        return (List<?>) field(record, key);
    }

    private static long cpuTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private void compare(
            Map<?, ?> document, String text, int trigger, String role, Map<?, ?> wanted, List<Entity> entities) {
        all++;
        String phrase = string(wanted, "text");
        int at = nearest(text, phrase, trigger);
        Entity entity = at < 0 ? null : closest(entities, at, at + phrase.length());
        if (entity == null) {
            miss(document, "LOST ", role, wanted, null);
            return;
        }
        found++;
        boolean sameCountry = Objects.equals(wanted.get("country"), entity.country());
        Set<Object> sectors = new HashSet<>(list(wanted, "other_sectors"));
        sectors.add(field(wanted, "sector"));
        List<Object> own = new ArrayList<>(entity.otherSectors());
        own.add(entity.sector());
        boolean sameSector = own.stream().anyMatch(sectors::contains);
        int[] counts = byKind.computeIfAbsent(entity.kind(), key -> new int[2]);
        counts[0]++;
        counts[1] += sameCountry && sameSector ? 1 : 0;
        country += sameCountry ? 1 : 0;
        sector += sameSector ? 1 : 0;
        right += sameCountry && sameSector ? 1 : 0;
        if (!sameCountry || !sameSector) {
            miss(document, sameSector ? "COUNTRY" : sameCountry ? "SECTOR" : "BOTH", role, wanted, entity);
        }
    }

    private void miss(Map<?, ?> document, String what, String role, Map<?, ?> wanted, @Nullable Entity entity) {
        if (listing) {
            String got = entity == null
                    ? "-"
                    : entity.kind() + " «" + entity.text() + "» = «" + entity.name() + "» " + entity.country() + " "
                            + entity.sector() + entity.otherSectors();
            misses.merge(
                    what + "\t" + wanted.get("text") + "\t" + wanted.get("country") + " " + wanted.get("sector") + " "
                            + wanted.get("other_sectors") + "\t" + got + "\t" + role + "\t" + document.get("document"),
                    1,
                    Integer::sum);
        }
    }

    private static int nearest(String text, String phrase, int trigger) {
        int best = -1;
        for (int at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
            boolean whole =
                    (at == 0 || !Character.isLetter(text.charAt(at - 1)) || !Character.isLetter(phrase.charAt(0)))
                            && (at + phrase.length() == text.length()
                                    || !Character.isLetter(text.charAt(at + phrase.length())));
            if (whole && (best < 0 || Math.abs(at - trigger) < Math.abs(best - trigger))) {
                best = at;
            }
        }
        return best;
    }

    private static @Nullable Entity closest(List<Entity> entities, int start, int end) {
        Entity best = null;
        double bestShare = 0;
        for (Entity entity : entities) {
            int common = Math.min(end, entity.span().end())
                    - Math.max(start, entity.span().start());
            int whole = Math.max(end, entity.span().end())
                    - Math.min(start, entity.span().start());
            if (common > 0 && (double) common / whole > bestShare) {
                best = entity;
                bestShare = (double) common / whole;
            }
        }
        return best;
    }

    private String summary() {
        return String.format(
                Locale.ROOT,
                "%d participants: found %.3f, country %.3f, sector %.3f, right %.3f (of all %.3f); %d sentences, %.0f a second",
                all,
                (double) found / all,
                (double) country / found,
                (double) sector / found,
                (double) right / found,
                (double) right / all,
                sentences,
                sentences / (nanoseconds / 1e9));
    }
}
