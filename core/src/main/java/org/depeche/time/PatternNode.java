package org.depeche.time;

import java.util.List;
import java.util.Set;

/** A pattern compiled into steps, each of which knows what comes next, so that matching makes no objects. */
sealed interface PatternNode {
    /** The pattern is complete. */
    record End() implements PatternNode {}

    /** One of these words, in lower case. */
    record Words(Set<String> alternatives, PatternNode next) implements PatternNode {}

    /** Something that fills the slot. */
    record Open(Slot slot, PatternNode next) implements PatternNode {}

    /** What may be missing: first with it, then without. */
    record Choice(PatternNode with, PatternNode without) implements PatternNode {}

    /** Compiles parts in front of what follows them. */
    static PatternNode compile(List<TimePattern.Part> parts, PatternNode following) {
        PatternNode node = following;
        for (int i = parts.size() - 1; i >= 0; i--) {
            TimePattern.Part part = parts.get(i);
            if (part instanceof TimePattern.Part.Words words) {
                node = new Words(words.alternatives(), node);
            } else if (part instanceof TimePattern.Part.Open open) {
                node = new Open(open.slot(), node);
            } else if (part instanceof TimePattern.Part.Optional optional) {
                node = new Choice(compile(optional.parts(), node), node);
            }
        }
        return node;
    }
}
