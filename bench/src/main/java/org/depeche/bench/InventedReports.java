package org.depeche.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Invents the sentences of reports in a language, from patterns and lists of words. */
final class InventedReports {
    private static final Pattern BLANK = Pattern.compile("\\{(\\w+)}");

    private final List<String> patterns;
    private final Map<String, List<String>> words = new HashMap<>();
    private final Map<Pattern, String> joins = new LinkedHashMap<>();

    private InventedReports(String language) {
        this.patterns = lines("sentences." + language + ".txt");
        for (String line : lines("words." + language + ".txt")) {
            int colon = line.indexOf(':');
            words.put(
                    line.substring(0, colon),
                    List.of(line.substring(colon + 1).strip().split("\\s*;\\s*")));
        }
        for (String line : lines("joins." + language + ".txt")) {
            int arrow = line.indexOf(" => ");
            joins.put(Pattern.compile(line.substring(0, arrow)), line.substring(arrow + 4));
        }
    }

    /** @param language an ISO 639-1 code for which there are lists */
    static InventedReports in(String language) {
        return new InventedReports(language);
    }

    /** Sentences that were drawn; the first is one of a headline's kind. */
    List<String> sentences(Random random, int count) {
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            sentences.add(filled(draw(patterns, random), random));
        }
        return sentences;
    }

    /** A line such as stands under an article that was taken over. */
    String credit(Random random) {
        return draw(list("credit"), random);
    }

    private String filled(String pattern, Random random) {
        StringBuilder sentence = new StringBuilder();
        Matcher blank = BLANK.matcher(pattern);
        while (blank.find()) {
            String name = blank.group(1);
            String word = name.equals("number")
                    ? String.valueOf(2 + (int) Math.exp(6 * random.nextDouble()))
                    : draw(list(name), random);
            blank.appendReplacement(sentence, Matcher.quoteReplacement(word));
        }
        blank.appendTail(sentence);
        String joined = sentence.toString();
        for (Map.Entry<Pattern, String> join : joins.entrySet()) {
            joined = join.getKey().matcher(joined).replaceAll(join.getValue());
        }
        return joined.substring(0, 1).toUpperCase(Locale.ROOT) + joined.substring(1);
    }

    private List<String> list(String name) {
        List<String> list = words.get(name);
        if (list == null) {
            throw new IllegalArgumentException("no list of words called " + name);
        }
        return list;
    }

    private static String draw(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    private static List<String> lines(String resource) {
        try (InputStream in = InventedReports.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException(resource + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
