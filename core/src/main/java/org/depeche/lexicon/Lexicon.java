package org.depeche.lexicon;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.depeche.lexicon.Frame.PartOfSpeech;
import org.depeche.syntax.Pos;
import org.depeche.syntax.Tree;
import org.depeche.syntax.Word;

/**
 * What a language's lexicon folder holds: frames, attribution cues, status operators and function words. Immutable and
 * thread-safe.
 */
public final class Lexicon {
    private final String language;
    private final Grammar grammar;
    private final WordClasses classes;
    private final Arguments arguments;
    private final List<Frame> frames;
    private final List<Cue> cues;
    private final List<Operator> operators;
    private final PhraseIndex<Frame> frameIndex;
    private final PhraseIndex<Cue> cueIndex;
    private final PhraseIndex<Operator> operatorIndex;

    Lexicon(
            String language,
            Grammar grammar,
            WordClasses classes,
            List<Frame> frames,
            List<Cue> cues,
            List<Operator> operators) {
        this.language = language;
        this.grammar = grammar;
        this.classes = classes;
        this.arguments = new Arguments(grammar, quotingVerbs(cues));
        this.frames = List.copyOf(frames);
        this.frameIndex = new PhraseIndex<>(frames, Frame::phrase, grammar);
        this.cues = List.copyOf(cues);
        this.operators = List.copyOf(operators);
        this.cueIndex = new PhraseIndex<>(cues, Cue::phrase, grammar);
        this.operatorIndex = new PhraseIndex<>(operators, Operator::phrase, grammar);
    }

    /**
     * The lexicon of a language as the build compiled it.
     *
     * @throws IllegalArgumentException if there is no such language
     */
    public static Lexicon load(String language) {
        String resource = "/org/depeche/language/" + language + "/" + LexiconCompiler.FILE;
        try (InputStream in = Lexicon.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("no lexicon for the language '" + language + "'");
            }
            return CompiledLexicon.read(new DataInputStream(new ByteArrayInputStream(in.readAllBytes())));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }

    private static Set<String> quotingVerbs(List<Cue> cues) {
        return cues.stream()
                .filter(cue -> cue.form() == Cue.Form.VERB)
                .map(cue -> cue.phrase().head())
                .collect(Collectors.toUnmodifiableSet());
    }

    List<Cue> allCues() {
        return cues;
    }

    List<Operator> allOperators() {
        return operators;
    }

    /** ISO 639-1 code. */
    public String language() {
        return language;
    }

    public Grammar grammar() {
        return grammar;
    }

    public WordClasses classes() {
        return classes;
    }

    public Arguments arguments() {
        return arguments;
    }

    public List<Frame> frames() {
        return frames;
    }

    /**
     * All frames that the sentence's words match, before restrictions are looked at; in the order of the text, longer
     * phrases before shorter ones.
     */
    public List<FrameMatch> frames(Tree tree) {
        List<FrameMatch> matches = new ArrayList<>();
        for (Word word : tree.words()) {
            if (word.pos() == Pos.PUNCT) {
                continue;
            }
            for (PhraseIndex.Found<Frame> found : frameIndex.at(tree, word)) {
                if (fits(found.entry().pos(), word.pos())) {
                    matches.add(new FrameMatch(found.entry(), word, found.from(), found.to()));
                }
            }
        }
        return matches;
    }

    /**
     * The arguments of an entry found: those of its head and, for a phrase, of its other words ("lancer une fatwa contre
     * X"), without the phrase's own words.
     */
    public List<Argument> argumentsOf(Tree tree, FrameMatch match) {
        List<Argument> all = new ArrayList<>(arguments.of(tree, match.trigger()));
        List<String> rest = match.frame().phrase().rest();
        if (rest.isEmpty()) {
            return List.copyOf(all);
        }
        Set<Integer> own = new HashSet<>();
        own.add(match.trigger().index());
        for (int i = match.trigger().index() + 1; i < match.to(); i++) {
            Word word = tree.word(i);
            if (rest.contains(word.lemma().toLowerCase(Locale.ROOT))
                    || rest.contains(word.form().toLowerCase(Locale.ROOT))) {
                own.add(i);
            }
        }
        for (int i : new TreeSet<>(own)) {
            Word word = tree.word(i);
            boolean content = word.pos() == Pos.NOUN || word.pos() == Pos.VERB || word.pos() == Pos.ADJ;
            if (i != match.trigger().index() && content) {
                for (Argument argument : arguments.of(tree, word)) {
                    boolean subject = argument.role().equals(Argument.SUBJECT);
                    boolean known = subject
                            && (Arguments.first(all, Argument.SUBJECT) != null
                                    || all.stream()
                                            .anyMatch(other -> other.word().equals(argument.word())));
                    if (!known && argument.how() != Argument.Construction.NESTED) {
                        all.add(new Argument(argument.role(), argument.word(), Argument.Construction.PHRASE));
                    } else if (!known) {
                        all.add(argument);
                    }
                }
            }
        }
        all.removeIf(argument -> own.contains(argument.word().index()));
        return List.copyOf(all);
    }

    /** The attribution cues in the sentence. */
    public List<CueMatch> cues(Tree tree) {
        List<CueMatch> matches = new ArrayList<>();
        for (Word word : tree.words()) {
            for (PhraseIndex.Found<Cue> found : cueIndex.at(tree, word)) {
                if (fits(found.entry().form(), word.pos())) {
                    matches.add(new CueMatch(found.entry(), word, found.from(), found.to()));
                    break;
                }
            }
        }
        return matches;
    }

    /** The status operators in the sentence. A name within it is none: "talks in May". */
    public List<OperatorMatch> operators(Tree tree) {
        List<OperatorMatch> matches = new ArrayList<>();
        for (Word word : tree.words()) {
            if (word.pos() == Pos.PROPN && word.index() > 0) {
                continue;
            }
            for (PhraseIndex.Found<Operator> found : operatorIndex.at(tree, word)) {
                matches.add(new OperatorMatch(found.entry(), word, found.from(), found.to()));
            }
        }
        return matches;
    }

    private static boolean fits(PartOfSpeech entry, Pos word) {
        return switch (entry) {
            case VERB -> word == Pos.VERB || word == Pos.AUX || word == Pos.ADJ;
            case NOUN -> word == Pos.NOUN || word == Pos.PROPN;
            case ADJECTIVE -> word == Pos.ADJ || word == Pos.VERB || word == Pos.ADV;
        };
    }

    private static boolean fits(Cue.Form form, Pos word) {
        return switch (form) {
            case VERB -> word == Pos.VERB || word == Pos.AUX;
            case NOUN -> word == Pos.NOUN;
            case PREPOSITION, ADVERB, PHRASE -> true;
        };
    }
}
