package org.depeche.train;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.depeche.syntax.Morphology.VerbForm;
import org.depeche.syntax.Pos;
import org.depeche.syntax.Tag;
import org.depeche.train.TreebankSentence.Surface;
import org.depeche.train.TreebankSentence.Word;

/**
 * Treebanks have few headlines of the kind "Mali : le président renversé". Some of their sentences are therefore given a
 * country in front, which depends on the sentence's root, and lose their full stop.
 */
final class HeadlineSentences {
    /** One sentence in so many. */
    private static final int SHARE = 15;

    private static final int SHORTEST = 4;
    private static final int LONGEST = 25;

    private final List<String> countries;
    private final String flat;
    private final Random random = new Random(6);

    /**
     * A maker of headlines.
     *
     * @param flat the treebanks' relation for the further words of a name
     */
    HeadlineSentences(String language, String flat) throws IOException {
        this.flat = flat;
        countries = NameLists.countries(language);
    }

    /** Headlines made from some of the sentences. */
    List<TreebankSentence> from(List<TreebankSentence> sentences) {
        List<TreebankSentence> headlines = new ArrayList<>();
        for (TreebankSentence sentence : sentences) {
            int length = sentence.words().size();
            Word last = sentence.words().get(length - 1);
            if (length >= SHORTEST && length <= LONGEST && last.form().equals(".") && random.nextInt(SHARE) == 0) {
                headlines.add(headline(sentence));
            }
        }
        return headlines;
    }

    private TreebankSentence headline(TreebankSentence sentence) {
        String[] country = countries.get(random.nextInt(countries.size())).split(" ", -1);
        int shift = country.length + 1;
        int root = 0;
        List<Word> rest = new ArrayList<>();
        for (Word word : sentence.words().subList(0, sentence.words().size() - 1)) {
            int head = word.head() == 0 ? 0 : word.head() + shift;
            rest.add(new Word(
                    rest.isEmpty() ? decapitalised(word) : word.form(),
                    word.tag(),
                    word.lemma(),
                    head,
                    word.relation(),
                    word.spaceAfter()));
            root = word.head() == 0 ? rest.size() + shift : root;
        }
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < country.length; i++) {
            Tag tag = new Tag(Pos.PROPN, VerbForm.NONE);
            words.add(new Word(country[i], tag, country[i], i == 0 ? root : 1, i == 0 ? "parataxis" : flat, true));
        }
        words.add(new Word(":", new Tag(Pos.PUNCT, VerbForm.NONE), ":", 1, "punct", true));
        words.addAll(rest);
        List<Surface> tokens =
                words.stream().map(word -> new Surface(word.form(), 1)).toList();
        return new TreebankSentence(sentence.id(), words, tokens);
    }

    private static String decapitalised(Word word) {
        return word.tag().pos() == Pos.PROPN
                ? word.form()
                : Character.toLowerCase(word.form().charAt(0)) + word.form().substring(1);
    }
}
