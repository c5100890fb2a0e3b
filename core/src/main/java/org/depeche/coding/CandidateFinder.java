package org.depeche.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.depeche.lexicon.Frame;
import org.depeche.lexicon.FrameMatch;
import org.depeche.lexicon.Lexicon;
import org.depeche.syntax.Tree;

/** Finds the words that may report events: those that an entry of the lexicon matches. */
@SuppressWarnings("ReferenceEquality") // one object a mention: identity is what is meant
final class CandidateFinder {
    private final Lexicon lexicon;

    CandidateFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The sentence's candidates in the order of the text, one a head word; words inside a longer phrase give none. */
    List<Candidate> find(int sentence, Tree tree) {
        Map<Integer, List<FrameMatch>> byHead = new LinkedHashMap<>();
        for (FrameMatch match : lexicon.frames(tree)) {
            byHead.computeIfAbsent(match.trigger().index(), head -> new ArrayList<>())
                    .add(match);
        }
        List<Candidate> candidates = new ArrayList<>();
        for (List<FrameMatch> matches : byHead.values()) {
            candidates.add(candidate(sentence, tree, matches));
        }
        candidates.removeIf(inner -> insideAnother(inner, candidates));
        return candidates;
    }

    private Candidate candidate(int sentence, Tree tree, List<FrameMatch> matches) {
        List<FrameMatch> admitted = new ArrayList<>();
        List<FrameMatch> others = new ArrayList<>();
        for (FrameMatch match : matches) {
            boolean holds = match.frame().admits(tree, lexicon.argumentsOf(tree, match));
            (holds ? admitted : others).add(match);
        }
        // A stable sort: the phrase with more words first, then the restricted one, then the surer one.
        admitted.sort(Comparator.comparingInt((FrameMatch match) -> -specificity(match.frame()))
                .thenComparing(match -> match.frame().certainty()));
        if (admitted.isEmpty() && others.size() > 1) {
            others.sort(Comparator.comparingInt(
                            (FrameMatch match) -> match.frame().contradictions(tree, lexicon.argumentsOf(tree, match)))
                    .thenComparing(match -> match.frame().certainty()));
        }
        FrameMatch best = admitted.isEmpty() ? others.get(0) : admitted.get(0);
        int end = admitted.isEmpty() ? best.trigger().index() + 1 : best.to();
        return new Candidate(
                sentence,
                best.trigger(),
                best.from(),
                end,
                admitted.stream().map(FrameMatch::frame).toList(),
                others.stream().map(FrameMatch::frame).toList(),
                lexicon.argumentsOf(tree, best));
    }

    private static int specificity(Frame frame) {
        boolean restricted = frame.restrictions().stream().anyMatch(restriction -> !restriction.forbidden());
        return 4 * frame.phrase().rest().size()
                + (restricted ? 2 : 0)
                + (frame.phrase().reflexive() ? 1 : 0);
    }

    private static boolean insideAnother(Candidate inner, List<Candidate> candidates) {
        for (Candidate outer : candidates) {
            if (outer != inner
                    && outer.admitted()
                    && !outer.frame().phrase().rest().isEmpty()
                    && outer.from() <= inner.from()
                    && inner.head().index() < outer.to()
                    && outer.frame().phrase().rest().contains(inner.head().lemma())) {
                return true;
            }
        }
        return false;
    }
}
