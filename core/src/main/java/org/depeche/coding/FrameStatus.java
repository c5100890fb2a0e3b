package org.depeche.coding;

import org.depeche.lexicon.EventType;
import org.depeche.lexicon.Frame;
import org.depeche.lexicon.Operator;
import org.depeche.lexicon.OperatorMatch;
import org.depeche.syntax.Morphology;
import org.depeche.syntax.Morphology.Mood;
import org.depeche.syntax.Morphology.Tense;
import org.depeche.syntax.Morphology.VerbForm;
import org.depeche.syntax.Tree;
import org.depeche.syntax.Word;
import org.jspecify.annotations.Nullable;

/** Tells by operators and verb forms alone whether something happened, and what becomes of a type that lies ahead. */
final class FrameStatus {
    private FrameStatus() {}

    /** The status by the nearest operator; by tense and mood where none bears on the candidate. */
    static Status of(SentenceContext context, Candidate candidate) {
        OperatorMatch nearest = null;
        int least = Integer.MAX_VALUE;
        for (OperatorMatch operator : context.operators()) {
            int distance = distance(context.tree(), operator, candidate);
            if (distance < least) {
                least = distance;
                nearest = operator;
            }
        }
        if (nearest != null) {
            return Status.valueOf(nearest.operator().status().toUpperCase(java.util.Locale.ROOT));
        }
        return byForm(context.tree(), candidate.head());
    }

    /** Whether an adverb of the trigger's own negates it: "n'ont pas quitté", "did not attack". */
    static boolean negated(SentenceContext context, Candidate candidate) {
        return context.operators().stream()
                .anyMatch(match -> match.operator().status().equals("negated")
                        && match.head().is("advmod")
                        && match.head().head() == candidate.head().index()
                        && !isPart(match, candidate));
    }

    /** Steps in the tree between operator and candidate, or {@link Integer#MAX_VALUE} where it does not bear on it. */
    private static int distance(Tree tree, OperatorMatch match, Candidate candidate) {
        if (isPart(match, candidate) || !EventFeatures.bears(tree, match, candidate.head())) {
            return Integer.MAX_VALUE;
        }
        Word head = match.head();
        if (match.operator().scope() != Operator.Scope.COMPLEMENT) {
            return Math.min(steps(tree, head, candidate.head()), steps(tree, candidate.head(), head));
        }
        return finiteBetween(tree, head, candidate.head()) ? Integer.MAX_VALUE : steps(tree, candidate.head(), head);
    }

    /** Whether the operator is a word of the trigger ("dire non"). */
    private static boolean isPart(OperatorMatch match, Candidate candidate) {
        return match.head().index() >= candidate.from() && match.head().index() < candidate.to();
    }

    private static int steps(Tree tree, Word from, Word to) {
        int steps = 0;
        for (Word at = from; at != null; at = tree.head(at), steps++) {
            if (at.index() == to.index()) {
                return steps;
            }
        }
        return tree.size();
    }

    /** A finite clause keeps the status that its own tense gives it; a word in the subject is not in the scope. */
    private static boolean finiteBetween(Tree tree, Word operator, Word word) {
        for (Word at = word; at != null && at.index() != operator.index(); at = tree.head(at)) {
            if (at.relation().equals("nsubj") || isFinite(tree, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFinite(Tree tree, Word word) {
        if (word.morphology().verbForm() == VerbForm.FIN) {
            return true;
        }
        Word auxiliary = tree.child(word, "aux");
        return auxiliary != null && auxiliary.morphology().verbForm() == VerbForm.FIN;
    }

    private static Status byForm(Tree tree, Word head) {
        Morphology own = head.morphology();
        for (Word child : tree.children(head)) {
            if (child.is("aux") || child.is("cop")) {
                // "aurait tué" is hearsay, not a condition.
                boolean perfect =
                        own.verbForm() == VerbForm.PART && child.morphology().mood() == Mood.CND;
                if (child.morphology().tense() == Tense.FUT) {
                    return Status.FUTURE;
                }
                if (child.morphology().mood() == Mood.CND && !perfect) {
                    return Status.HYPOTHETICAL;
                }
            }
        }
        if (own.tense() == Tense.FUT) {
            return Status.FUTURE;
        }
        return own.mood() == Mood.CND ? Status.HYPOTHETICAL : Status.ACTUAL;
    }

    /** What an entry's type becomes when its happening lies ahead. */
    static EventType shifted(Frame frame, @Nullable Status status) {
        return frame.keepsTypeInFuture() ? frame.type() : shifted(frame.type(), status);
    }

    /** What a type becomes when its happening lies ahead. */
    static EventType shifted(EventType type, @Nullable Status status) {
        if (status != Status.FUTURE) {
            return type;
        }
        return switch (type) {
            case RETREAT -> EventType.CONCEDE;
            case CONSULT, SUPPORT, COOPERATE, AID -> EventType.AGREE;
            default -> type;
        };
    }
}
