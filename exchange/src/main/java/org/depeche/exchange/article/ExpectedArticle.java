package org.depeche.exchange.article;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a person says that the article of a page is. Beside a page {@code NAME.html} it stands in {@code NAME.expected}: lines
 * {@code title: …}, {@code published: …} and {@code language: …}, an empty line, and the text, a paragraph a line.
 *
 * @param page the page
 * @param title its headline
 * @param published the day of publication, or null where the page does not tell
 * @param language ISO 639-1 code
 * @param text the article's text
 */
public record ExpectedArticle(
        Path page, String title, @Nullable LocalDate published, String language, String text) {

    private static final String ENDING = ".expected";

    /**
     * What is expected of all pages of a folder, by name.
     *
     * @throws IOException if a file cannot be read or is not as described
     */
    public static List<ExpectedArticle> readAll(Path folder) throws IOException {
        List<ExpectedArticle> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .toList()) {
                all.add(read(file));
            }
        }
        if (all.isEmpty()) {
            throw new IOException(folder + " has no page with a file NAME" + ENDING + " beside it");
        }
        return List.copyOf(all);
    }

    private static ExpectedArticle read(Path file) throws IOException {
        String name = file.getFileName().toString();
        Path page = file.resolveSibling(name.substring(0, name.length() - ENDING.length()) + ".html");
        String[] parts = Files.readString(file, StandardCharsets.UTF_8).split("\n\n", 2);
        Map<String, String> head = new HashMap<>();
        parts[0].lines().forEach(line -> {
            int colon = line.indexOf(": ");
            head.put(line.substring(0, Math.max(0, colon)), colon < 0 ? "" : line.substring(colon + 2));
        });
        if (parts.length < 2 || !head.keySet().containsAll(List.of("title", "published", "language"))) {
            throw new IOException(file + " is not as described: title, published, language, an empty line, the text");
        }
        try {
            String day = head.get("published");
            return new ExpectedArticle(
                    page,
                    head.getOrDefault("title", ""),
                    day == null || day.isBlank() ? null : LocalDate.parse(day),
                    head.getOrDefault("language", ""),
                    parts[1].strip());
        } catch (DateTimeException e) {
            throw new IOException(file + " has no day as 2024-03-12 in \"published\"", e);
        }
    }
}
