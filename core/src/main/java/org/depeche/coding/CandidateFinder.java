package org.depeche.coding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.depeche.lexicon.Argument;
import org.depeche.lexicon.Frame;
import org.depeche.lexicon.FrameMatch;
import org.depeche.lexicon.Lexicon;
import org.depeche.syntax.Tree;

/** Finds the words that may report events: those that an entry of the lexicon matches. */
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
        List<Argument> arguments = lexicon.arguments().of(tree, matches.get(0).trigger());
        List<Frame> admitted = new ArrayList<>();
        List<Frame> others = new ArrayList<>();
        int to = 0;
        for (FrameMatch match : matches) {
            boolean holds = match.frame().admits(tree, arguments);
            (holds ? admitted : others).add(match.frame());
            if (holds && to == 0) {
                to = match.to();
            }
        }
        // A stable sort: the phrase with more words first, then the one with more restrictions.
        admitted.sort((a, b) -> specificity(b) - specificity(a));
        FrameMatch best = matches.get(0);
        for (FrameMatch match : matches) {
            if (!admitted.isEmpty() && match.frame() == admitted.get(0)) {
                best = match;
            }
        }
        int end = admitted.isEmpty() ? best.trigger().index() + 1 : best.to();
        return new Candidate(sentence, best.trigger(), best.from(), end, admitted, others, arguments);
    }

    private static int specificity(Frame frame) {
        return 4 * frame.phrase().rest().size()
                + 2 * Math.min(1, frame.restrictions().size())
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
