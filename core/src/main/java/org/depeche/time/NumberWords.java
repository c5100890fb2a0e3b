package org.depeche.time;

import java.util.List;
import org.depeche.syntax.Tree;
import org.depeche.text.LanguageFolder;
import org.jspecify.annotations.Nullable;

/** Reads numbers in figures and words: "vingt-cinq", "près de 3 000", "des milliers", "half a million". Immutable. */
public final class NumberWords {
    private final NumberVocabulary words;

    private NumberWords(NumberVocabulary words) {
        this.words = words;
    }

    /**
     * The number words of a language.
     *
     * @param language ISO 639-1 code
     */
    public static NumberWords load(String language) {
        return new NumberWords(NumberVocabulary.load(LanguageFolder.of(language)));
    }

    /**
     * The number that starts at this word, qualifiers ("au moins") and currency included, or null where none does. The
     * article "un" reads as 1; whether it is meant as a number is for the caller to tell.
     *
     * @param from index of a word of the tree
     */
    public @Nullable Quantity read(Tree tree, int from) {
        return in(tree).at(from);
    }

    /** The numbers of one tree, for who asks at many of its words. */
    public Reader in(Tree tree) {
        return new Reader(new Surface(tree, List.of()));
    }

    /** Reads the numbers of one tree. */
    public final class Reader {
        private final Surface surface;

        private Reader(Surface surface) {
            this.surface = surface;
        }

        /** As {@link #read(Tree, int)}. */
        public @Nullable Quantity at(int from) {
            return read(surface, surface.elementAt(from));
        }
    }

    @Nullable
    Quantity read(Surface surface, int element) {
        boolean possible =
                element < surface.size() && words.mayStart(surface.at(element).lower());
        return possible ? new NumberReading(words, surface, element).read() : null;
    }
}
