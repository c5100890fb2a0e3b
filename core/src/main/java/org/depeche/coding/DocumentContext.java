package org.depeche.coding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.depeche.lexicon.EventType;
import org.depeche.lexicon.Grammar;
import org.depeche.lexicon.Lexicon;
import org.depeche.syntax.Pos;
import org.depeche.syntax.Tree;
import org.depeche.syntax.Word;

/** A report with its candidates, ready for the decisions. */
@SuppressWarnings("ReferenceEquality") // one object a mention: identity is what is meant
final class DocumentContext {
    private final ReportAnalysis analysis;
    private final Lexicon lexicon;
    private final List<SentenceContext> sentences;
    private final Set<String> titleLemmas;
    private final CrimeWords crime;
    private final IdentityHashMap<Candidate, String> ages = new IdentityHashMap<>();
    private final IdentityHashMap<Candidate, String> givennesses = new IdentityHashMap<>();
    private final Map<EventType, Integer> proposals = new EnumMap<>(EventType.class);

    DocumentContext(ReportAnalysis given, Lexicon lexicon) {
        this.lexicon = lexicon;
        List<SentenceContext> first = sentences(given, lexicon);
        this.analysis = marked(given, first, lexicon.grammar());
        List<SentenceContext> contexts = analysis == given ? first : sentences(analysis, lexicon);
        this.sentences = Collections.unmodifiableList(contexts);
        this.titleLemmas =
                contexts.isEmpty() ? Set.of() : contentLemmas(contexts.get(0).tree());
        this.crime = CrimeWords.of(given.trees(), lexicon.grammar());
        for (SentenceContext context : contexts) {
            for (Candidate candidate : context.candidates()) {
                proposals.merge(candidate.proposed(), 1, Integer::sum);
                ages.put(
                        candidate,
                        Givenness.age(context, candidate, analysis.anchor().date()));
                givennesses.put(candidate, Givenness.of(context.tree(), candidate.head()));
            }
        }
    }

    /** The analysis with what the acts of a report tell about its participants. */
    private static ReportAnalysis marked(ReportAnalysis given, List<SentenceContext> sentences, Grammar grammar) {
        ReportAnalysis attackers = Attackers.marked(given, sentences);
        return Offenders.marked(Claimants.marked(attackers, sentences, grammar), sentences, grammar);
    }

    private static List<SentenceContext> sentences(ReportAnalysis analysis, Lexicon lexicon) {
        CandidateFinder finder = new CandidateFinder(lexicon);
        List<boolean[]> quoted = Quotes.quoted(analysis.trees());
        List<SentenceContext> contexts = new ArrayList<>();
        for (int i = 0; i < analysis.trees().size(); i++) {
            Tree tree = analysis.trees().get(i);
            contexts.add(new SentenceContext(
                    analysis,
                    i,
                    lexicon.cues(tree),
                    lexicon.operators(tree),
                    finder.find(i, tree),
                    quoted.get(i),
                    lexicon));
        }
        return contexts;
    }

    private static Set<String> contentLemmas(Tree tree) {
        Set<String> lemmas = new HashSet<>();
        for (Word word : tree.words()) {
            if (word.pos() == Pos.NOUN || word.pos() == Pos.VERB || word.pos() == Pos.ADJ) {
                lemmas.add(word.lemma().toLowerCase(Locale.ROOT));
            }
        }
        return lemmas;
    }

    ReportAnalysis analysis() {
        return analysis;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    List<SentenceContext> sentences() {
        return sentences;
    }

    SentenceContext sentence(int index) {
        return sentences.get(index);
    }

    /** Lemmas of the first sentence's content words, in no order. */
    Set<String> titleLemmas() {
        return titleLemmas;
    }

    /** How much the report speaks of crime. */
    CrimeWords crime() {
        return crime;
    }

    /** How many candidates of the report propose this type. */
    int proposals(EventType type) {
        return proposals.getOrDefault(type, 0);
    }

    /** {@link Givenness#age} of a candidate of this report. */
    String age(Candidate candidate) {
        return ages.getOrDefault(candidate, "");
    }

    /** {@link Givenness#of} the word of a candidate of this report. */
    String givenness(Candidate candidate) {
        return givennesses.getOrDefault(candidate, "");
    }

    /** All candidates in the order of the text. */
    List<Candidate> candidates() {
        List<Candidate> all = new ArrayList<>();
        for (SentenceContext sentence : sentences) {
            all.addAll(sentence.candidates());
        }
        return all;
    }
}
