package org.depeche.train;

import java.util.ArrayList;
import java.util.List;
import org.depeche.syntax.Morphology.VerbForm;
import org.depeche.syntax.Pos;
import org.depeche.syntax.Tag;
import org.depeche.train.TreebankSentence.Word;

/** A phrase with its tree, of which larger ones are made. Words are counted from 1, the head's head is 0. */
final class Phrase {
    private final List<Word> words;
    /** Where the phrase begins that was put in last: punctuation after it depends on its head. */
    private final int inner;

    private Phrase(List<Word> words, int inner) {
        this.words = List.copyOf(words);
        this.inner = inner;
    }

    static Phrase of(List<Word> words) {
        return new Phrase(words, rootOf(words));
    }

    static Phrase comma() {
        return of(List.of(new Word(",", new Tag(Pos.PUNCT, VerbForm.NONE), ",", 0, "punct", true)));
    }

    /** Nothing between two phrases. */
    static Phrase none() {
        return new Phrase(List.of(), 0);
    }

    private static int rootOf(List<Word> words) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).head() == 0) {
                return i + 1;
            }
        }
        throw new IllegalArgumentException("a phrase without a head");
    }

    int size() {
        return words.size();
    }

    /** The phrase with another behind it, which depends on its head; the word or mark between them depends on the other's. */
    Phrase with(Phrase between, Phrase other, String relation) {
        List<Word> all = new ArrayList<>(words);
        int at = words.size() + between.size();
        int head = at + rootOf(other.words);
        if (between.size() > 0) {
            all.addAll(between.moved(words.size(), head, linkRelation(between)));
        }
        all.addAll(other.moved(at, rootOf(words), relation));
        return new Phrase(all, head);
    }

    private static String linkRelation(Phrase between) {
        return switch (between.words.get(0).tag().pos()) {
            case PUNCT -> "punct";
            case CCONJ -> "cc";
            default -> "case";
        };
    }

    /** A mark with another phrase behind it, on whose head it depends. */
    Phrase inFrontOf(Phrase other) {
        List<Word> all = new ArrayList<>(moved(0, size() + rootOf(other.words), "punct"));
        all.addAll(other.moved(size(), 0, "root"));
        return new Phrase(all, size() + other.inner);
    }

    /** With a mark behind it that depends on its head. */
    Phrase followedBy(Phrase mark) {
        return followed(mark, rootOf(words));
    }

    /** With a mark behind it that depends on the phrase put in last: the second comma around an apposition. */
    Phrase followedByInner(Phrase mark) {
        return followed(mark, inner);
    }

    private Phrase followed(Phrase mark, int head) {
        List<Word> all = new ArrayList<>(words);
        all.addAll(mark.moved(words.size(), head, "punct"));
        return new Phrase(all, inner);
    }

    /** The words, as they stand after so many others; the head's head is left 0. */
    List<Word> words(int after, String relation) {
        return moved(after, 0, relation);
    }

    private List<Word> moved(int after, int head, String relation) {
        List<Word> moved = new ArrayList<>();
        for (Word word : words) {
            boolean root = word.head() == 0;
            moved.add(new Word(
                    word.form(),
                    word.tag(),
                    word.lemma(),
                    root ? head : word.head() + after,
                    root ? relation : word.relation(),
                    word.spaceAfter()));
        }
        return moved;
    }
}
