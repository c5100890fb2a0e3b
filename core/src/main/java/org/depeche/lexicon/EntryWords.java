package org.depeche.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Takes the words of an entry apart as the parser takes a sentence apart. */
final class EntryWords {
    private final Grammar grammar;

    EntryWords(Grammar grammar) {
        this.grammar = grammar;
    }

    /** Whether the key names a role: one of the four grammatical ones, or a preposition of the language. */
    boolean isRole(String key) {
        return switch (key) {
            case Argument.SUBJECT, Argument.OBJECT, Argument.OWNER, "between" -> true;
            default -> grammar.is("preposition", key);
        };
    }

    Phrase parse(String entry) {
        List<String> words = new ArrayList<>();
        boolean reflexive = false;
        for (String raw : split(entry)) {
            String word = grammar.contractions().getOrDefault(raw, raw);
            if (words.isEmpty() && grammar.is("reflexive", word)) {
                reflexive = true;
            } else if (!grammar.is("article", word)) {
                words.add(word);
            }
        }
        if (words.isEmpty()) {
            return new Phrase(entry, entry.toLowerCase(Locale.ROOT), List.of(), false);
        }
        return new Phrase(entry, words.get(0), words.subList(1, words.size()), reflexive);
    }

    private static List<String> split(String entry) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        String text = entry.replace('’', '\'').strip();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ') {
                flush(part, parts);
            } else {
                part.append(c);
                if (c == '\'') {
                    flush(part, parts);
                }
            }
        }
        flush(part, parts);
        return parts;
    }

    private static void flush(StringBuilder part, List<String> parts) {
        if (part.length() > 0) {
            parts.add(part.toString().toLowerCase(Locale.ROOT));
            part.setLength(0);
        }
    }
}
