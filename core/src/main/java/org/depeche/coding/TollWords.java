package org.depeche.coding;

import java.util.Locale;
import java.util.Set;
import org.depeche.lexicon.Grammar;
import org.depeche.syntax.Word;
import org.jspecify.annotations.Nullable;

/**
 * A language's words for what people are counted for. Its grammar lists for each kind the people themselves ("killed":
 * mort), what is done to them ("killed-object": tuer, assassinat) and what they do ("killed-subject": périr).
 */
final class TollWords {
    /** How a word relates to the people counted. */
    enum Relation {
        /** It names them: "trois morts". */
        PEOPLE(""),
        /** It is done to them: "tuer trois hommes". */
        OBJECT("-object"),
        /** They do it: "trois hommes périssent". */
        SUBJECT("-subject");

        private final String suffix;

        Relation(String suffix) {
            this.suffix = suffix;
        }
    }

    private final Grammar grammar;

    TollWords(Grammar grammar) {
        this.grammar = grammar;
    }

    /** What is counted where the word stands in this relation to the people, or null. */
    Toll.@Nullable Kind kind(Word word, Relation relation) {
        for (Toll.Kind kind : Toll.Kind.values()) {
            Set<String> words = grammar.words(kind.label() + relation.suffix);
            if (words.contains(word.lemma().toLowerCase(Locale.ROOT))) {
                return kind;
            }
        }
        return null;
    }

    /** Whether the word is one of the language's function words of that name. */
    boolean is(String name, Word word) {
        return grammar.is(name, word.lemma().toLowerCase(Locale.ROOT))
                || grammar.is(name, word.form().toLowerCase(Locale.ROOT));
    }
}
