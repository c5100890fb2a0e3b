package org.depeche.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.depeche.text.Report;
import org.depeche.text.Sentence;
import org.depeche.text.TextReader;
import org.depeche.text.Token;

/** Takes the words of an entry apart as the parser takes a sentence apart. */
final class EntryWords {
    private final Grammar grammar;
    private final TextReader reader;

    EntryWords(Grammar grammar, TextReader reader) {
        this.grammar = grammar;
        this.reader = reader;
    }

    /** Whether the key names a role: one of the four grammatical ones, or a preposition of the language. */
    boolean isRole(String key) {
        return switch (key) {
            case Argument.SUBJECT, Argument.OBJECT, Argument.OWNER, Argument.BETWEEN -> true;
            default -> grammar.is("preposition", key);
        };
    }

    /** The roles that the parties of a mutual happening fill: those that the entry names itself, then the usual ones. */
    List<String> parties(List<String> actors, List<String> recipients) {
        Set<String> roles = new LinkedHashSet<>(actors);
        roles.addAll(recipients);
        roles.removeIf(role -> !isRole(role));
        roles.addAll(List.of(Argument.SUBJECT, Argument.BETWEEN, Argument.OBJECT, Argument.OWNER));
        roles.addAll(new java.util.TreeSet<>(grammar.words("with")));
        return List.copyOf(roles);
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

    /** The words of a class's member, articles left out, with spaces between them. */
    String joined(String member) {
        Phrase phrase = parse(member);
        return phrase.rest().isEmpty() ? phrase.head() : phrase.head() + " " + String.join(" ", phrase.rest());
    }

    private List<String> split(String entry) {
        List<String> parts = new ArrayList<>();
        for (String piece : entry.replace('’', '\'').strip().split(" +", -1)) {
            // Entries of several tokens may be written as the tokens are: "dire -on".
            if (piece.startsWith("-") || piece.startsWith("'")) {
                parts.add(piece.toLowerCase(Locale.ROOT));
                continue;
            }
            for (Sentence sentence : reader.read(new Report("", null, null, null, piece, null))) {
                for (Token token : sentence.tokens()) {
                    parts.add(token.form().toLowerCase(Locale.ROOT));
                }
            }
        }
        return parts;
    }
}
