package org.depeche.train.coding;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.depeche.Analyser;
import org.depeche.coding.Candidate;
import org.depeche.coding.Choice;
import org.depeche.coding.Questions;
import org.depeche.exchange.GoldDocument;
import org.depeche.exchange.GoldEntity;
import org.depeche.exchange.GoldEvent;
import org.depeche.exchange.StandOffGold;
import org.depeche.names.Entity;
import org.depeche.syntax.Tree;
import org.jspecify.annotations.Nullable;

/**
 * Lists what lexicon and names have otherwise than people's codings, the most frequent first: the work to be done on both.
 *
 * <p>Usage: {@code Gaps LANGUAGE CODINGS.jsonl [TEXTS.jsonl…]}. Prints tab-separated lines: how often, what (TYPE: the
 * lexicon proposes another type for the word; WORD: it proposes none; WHO: a participant has another country or sector;
 * NOBODY: none is found), the word, what was coded, what is found, and up to three of the sentences.
 */
public final class Gaps {
    private static final int EXAMPLES = 3;

    private record Gap(String kind, String word, String coded, String found) {}

    private final Map<Gap, List<String>> gaps = new HashMap<>();

    public static void main(String[] arguments) throws IOException {
        List<Path> texts = Stream.of(arguments)
                .skip(2)
                .filter(a -> !a.isEmpty())
                .map(Path::of)
                .toList();
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        List<GoldDocument> documents =
                new StandOffGold().read(Path.of(arguments[1]), texts).documents();
        lines(Analyser.load(arguments[0]), documents).forEach(out::println);
        out.flush();
    }

    /** The list for some coded documents. */
    static List<String> lines(Analyser analyser, List<GoldDocument> documents) {
        Gaps gaps = new Gaps();
        for (GoldDocument document : documents) {
            gaps.add(document, Questions.of(analyser.analyse(document.report()), analyser.lexicon()));
        }
        return gaps.lines();
    }

    private void add(GoldDocument document, Questions questions) {
        String text = document.report().text();
        for (GoldEvent event : document.events()) {
            Tree tree = treeAt(questions, event.start());
            if (tree == null) {
                continue;
            }
            Candidate candidate = candidateAt(questions, event);
            String sentence = marked(text, tree, event);
            String word = word(tree, event.start());
            if (candidate == null && !proposedBeside(questions, tree, event)) {
                add("WORD", word, event.type().name(), "-", sentence);
            } else if (candidate != null && candidate.proposed() != event.type()) {
                add("TYPE", word, event.type().name(), candidate.frame().rule(), sentence);
            }
            if (candidate != null) {
                List<Choice<Entity>> choices = questions.participants(candidate, event.type());
                Stream.concat(event.actors().stream(), event.recipients().stream())
                        .forEach(coded -> participant(coded, choices, tree, sentence));
            }
        }
    }

    private void participant(GoldEntity coded, List<Choice<Entity>> choices, Tree tree, String sentence) {
        Entity found = null;
        String wanted = GoldLabels.fold(coded.text());
        for (Choice<Entity> choice : choices) {
            Entity entity = choice.value();
            String text = GoldLabels.fold(entity.text());
            boolean here = entity.sentence() == tree.sentence().index();
            boolean same = text.equals(wanted) || (text.length() > 2 && wanted.contains(text)) || text.contains(wanted);
            if (here && same && (found == null || text.equals(wanted))) {
                found = entity;
            }
        }
        if (found == null) {
            boolean inSentence = !wanted.isEmpty() && GoldLabels.fold(sentence).contains(wanted);
            if (inSentence) {
                add("NOBODY", coded.text(), side(coded.country(), coded.sector()), "-", sentence);
            }
        } else if (!coded.sameAs(found.country(), found.sector(), found.otherSectors())) {
            String head = tree.word(found.head()).lemma();
            String theirs = side(coded.country(), coded.sector());
            String ours = side(found.country(), found.sector());
            add("WHO", head, theirs, ours, "{" + found.text() + "} " + sentence);
        }
    }

    private static String side(@Nullable String country, @Nullable String sector) {
        return (country == null ? "-" : country) + " " + (sector == null ? "-" : sector);
    }

    private void add(String kind, String word, String coded, String found, String sentence) {
        gaps.computeIfAbsent(new Gap(kind, word, coded, found), key -> new ArrayList<>())
                .add(sentence);
    }

    private static @Nullable Candidate candidateAt(Questions questions, GoldEvent event) {
        for (Candidate candidate : questions.candidates()) {
            boolean overlaps = candidate.head().span().start() < event.end()
                    && event.start() < candidate.head().span().end();
            if (overlaps) {
                return candidate;
            }
        }
        return null;
    }

    /** Whether another word of the sentence names an event of the type: "placé en garde à vue". */
    private static boolean proposedBeside(Questions questions, Tree tree, GoldEvent event) {
        return questions.candidates().stream()
                .anyMatch(c -> c.sentence() == tree.sentence().index() && c.proposed() == event.type());
    }

    private static @Nullable Tree treeAt(Questions questions, int offset) {
        for (Tree tree : questions.analysis().trees()) {
            if (tree.sentence().span().start() <= offset
                    && offset < tree.sentence().span().end()) {
                return tree;
            }
        }
        return null;
    }

    private static String word(Tree tree, int offset) {
        for (int i = 0; i < tree.size(); i++) {
            if (tree.word(i).span().end() > offset) {
                return tree.word(i).lemma();
            }
        }
        return "-";
    }

    /** The sentence with its trigger in brackets. */
    private static String marked(String text, Tree tree, GoldEvent event) {
        int start = tree.sentence().span().start();
        int end = Math.max(tree.sentence().span().end(), event.end());
        String marked =
                text.substring(start, event.start()) + "[" + event.trigger() + "]" + text.substring(event.end(), end);
        return marked.replaceAll("\\s+", " ").strip();
    }

    private List<String> lines() {
        Map<Gap, List<String>> sorted = new TreeMap<>(Comparator.<Gap>comparingInt(
                        g -> -gaps.getOrDefault(g, List.of()).size())
                .thenComparing(Gap::kind)
                .thenComparing(Gap::word)
                .thenComparing(Gap::coded)
                .thenComparing(Gap::found));
        sorted.putAll(gaps);
        List<String> lines = new ArrayList<>();
        sorted.forEach((gap, sentences) -> lines.add(String.join(
                "\t",
                String.valueOf(sentences.size()),
                gap.kind(),
                gap.word(),
                gap.coded(),
                gap.found(),
                String.join(" | ", sentences.subList(0, Math.min(EXAMPLES, sentences.size()))))));
        return lines;
    }
}
