package org.depeche.train;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.depeche.syntax.Morphology.VerbForm;
import org.depeche.syntax.Pos;
import org.depeche.syntax.Tag;
import org.depeche.train.TreebankSentence.Word;

/**
 * Treebanks have little of what every news report has: "Au Togo, le ministre de la Justice, Luc Mba, a …", "des combats entre
 * l'armée et des rebelles ont …", "…, a affirmé le maire". So some of their sentences are given such subjects, with a place or day in
 * front, and others somebody who says them. The phrases stand in {@code LANGUAGE-phrases.conllu}.
 */
final class NewsSentences {
    /** One sentence in so many of those that have a subject to replace. */
    private static final int SHARE = 2;

    /** One sentence in so many of those that may be said. */
    private static final int SHARE_SAID = 6;

    private static final int SHORTEST = 4;
    private static final int LONGEST = 35;

    private final List<TreebankSentence> phrases;
    private final Random random = new Random(8);

    /** @param phrases the name of the file of phrases, as {@link Treebank#own} takes it */
    NewsSentences(String phrases) throws IOException {
        this.phrases = Treebank.own(phrases);
    }

    /** News made from some of the sentences. */
    List<TreebankSentence> from(List<TreebankSentence> sentences) {
        List<TreebankSentence> news = new ArrayList<>();
        for (TreebankSentence sentence : sentences) {
            int end = sentence.words().size() <= LONGEST ? subjectEnd(sentence.words()) : 0;
            if (end > 0 && random.nextInt(SHARE) == 0) {
                news.add(news(sentence, end));
            }
            if (maySomebodySay(sentence.words()) && random.nextInt(SHARE_SAID) == 0) {
                news.add(said(sentence.words(), sentence.id()));
            }
        }
        return news;
    }

    private static boolean maySomebodySay(List<Word> words) {
        boolean statement =
                words.stream().anyMatch(w -> w.head() == 0 && w.tag().pos() == Pos.VERB);
        return statement
                && Character.isUpperCase(words.get(0).form().charAt(0))
                && words.size() >= SHORTEST
                && words.size() <= LONGEST
                && words.get(words.size() - 1).form().equals(".");
    }

    /** "…", a affirmé le maire à l'AFP. */
    private TreebankSentence said(List<Word> words, String id) {
        List<Word> all = new ArrayList<>(words.subList(0, words.size() - 1));
        int root =
                all.indexOf(all.stream().filter(w -> w.head() == 0).findFirst().orElseThrow()) + 1;
        if (random.nextBoolean()) {
            all = new ArrayList<>(all.stream()
                    .map(word -> at(word, word.head() == 0 ? 0 : word.head() + 1))
                    .toList());
            root++;
            all.add(0, mark("\"", root));
            all.add(mark("\"", root));
        }
        Phrase speech = piece("speech ").with(Phrase.none(), speaker(), "nsubj");
        if (random.nextInt(3) == 0) {
            speech = speech.with(Phrase.none(), piece("after "), "obl:mod");
        }
        Phrase clause = Phrase.comma().inFrontOf(speech);
        for (Word word : clause.words(all.size(), "parataxis")) {
            all.add(at(word, word.head() == 0 ? root : word.head()));
        }
        all.add(mark(".", root));
        return sentence(id, all);
    }

    private Phrase speaker() {
        return switch (random.nextInt(5)) {
            case 0 -> piece("person ");
            case 1 -> piece("party ");
            case 2 -> piece("ruler ").with(Phrase.comma(), piece("person "), "appos");
            case 3 -> piece("person ").with(Phrase.comma(), piece("office "), "appos");
            default -> piece("ruler ");
        };
    }

    private static Word mark(String form, int head) {
        return new Word(form, new Tag(Pos.PUNCT, VerbForm.NONE), form, head, "punct", true);
    }

    private static TreebankSentence sentence(String id, List<Word> words) {
        return new TreebankSentence(
                id,
                words,
                words.stream()
                        .map(word -> new TreebankSentence.Surface(word.form(), 1))
                        .toList());
    }

    /** Where the subject ends that a sentence begins with, or 0: its root is a verb that comes right after. */
    private static int subjectEnd(List<Word> words) {
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            boolean subject = word.relation().startsWith("nsubj")
                    && (word.tag().pos() == Pos.NOUN || word.tag().pos() == Pos.PROPN);
            if (subject) {
                Word verb = words.get(word.head() - 1);
                int end = lastBelow(words, i + 1);
                boolean usual = verb.head() == 0
                        && verb.tag().pos() == Pos.VERB
                        && end < word.head()
                        && words.get(end).tag().pos() != Pos.PUNCT;
                return usual && isBelow(words, 1, i + 1) ? end : 0;
            }
        }
        return 0;
    }

    private static int lastBelow(List<Word> words, int head) {
        int last = head;
        for (int word = head + 1; word <= words.size(); word++) {
            last = isBelow(words, word, head) ? word : last;
        }
        return last;
    }

    private static boolean isBelow(List<Word> words, int word, int head) {
        int at = word;
        while (at != 0 && at != head) {
            at = words.get(at - 1).head();
        }
        return at == head;
    }

    private TreebankSentence news(TreebankSentence sentence, int end) {
        List<Word> words = sentence.words();
        Word subject = words.stream()
                .filter(word -> word.relation().startsWith("nsubj"))
                .findFirst()
                .orElseThrow();
        boolean plural = isPlural(words, subject.head());
        Phrase start = plural ? severalSubjects() : oneSubject();
        List<Word> made = new ArrayList<>();
        if (random.nextBoolean()) {
            TreebankSentence before = phrase("before ");
            String relation = before.id().split(" ", -1)[1];
            Phrase place = Phrase.of(before.words()).followedBy(Phrase.comma());
            made.addAll(place.words(0, relation));
        }
        int shift = made.size() + start.size() - end;
        int verb = subject.head() + shift;
        List<Word> before = made.stream()
                .map(word -> at(word, word.head() == 0 ? verb : word.head()))
                .toList();
        List<Word> all = new ArrayList<>(before);
        for (Word word : start.words(made.size(), subject.relation())) {
            all.add(at(word, word.head() == 0 ? verb : word.head()));
        }
        for (Word word : words.subList(end, words.size())) {
            all.add(at(word, word.head() == 0 ? 0 : word.head() + shift));
        }
        Word first = all.get(0);
        String capital =
                Character.toUpperCase(first.form().charAt(0)) + first.form().substring(1);
        all.set(0, new Word(capital, first.tag(), first.lemma(), first.head(), first.relation(), true));
        return sentence(sentence.id(), all);
    }

    private static Word at(Word word, int head) {
        return new Word(word.form(), word.tag(), word.lemma(), head, word.relation(), word.spaceAfter());
    }

    /** By the ending of the verb or its auxiliary ("ont tué", "marchent"). */
    private static boolean isPlural(List<Word> words, int verb) {
        for (Word word : words) {
            boolean auxiliary = word.head() == verb && word.relation().startsWith("aux");
            if (auxiliary) {
                return word.form().endsWith("nt");
            }
        }
        return words.get(verb - 1).form().endsWith("nt");
    }

    private Phrase oneSubject() {
        return switch (random.nextInt(5)) {
            case 0, 1 ->
                piece("person ").with(Phrase.comma(), piece("office "), "appos").followedByInner(Phrase.comma());
            case 2, 3 ->
                piece("ruler ").with(Phrase.comma(), piece("person "), "appos").followedByInner(Phrase.comma());
            default -> between("dispute ");
        };
    }

    private Phrase severalSubjects() {
        return random.nextBoolean()
                ? between("disputes ")
                : piece("party ").with(piece("and "), piece("party "), "conj");
    }

    private Phrase between(String kind) {
        Phrase two = piece("party ").with(piece("and "), piece("party "), "conj");
        return piece(kind).with(piece("between "), two, "nmod");
    }

    private Phrase piece(String kind) {
        return Phrase.of(phrase(kind).words());
    }

    private TreebankSentence phrase(String kind) {
        List<TreebankSentence> some =
                phrases.stream().filter(p -> p.id().startsWith(kind)).toList();
        return some.get(random.nextInt(some.size()));
    }
}
