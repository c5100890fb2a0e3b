package org.depeche.coding;

import java.util.List;
import org.depeche.lexicon.Argument;
import org.depeche.lexicon.EventType;
import org.depeche.lexicon.Frame;
import org.depeche.syntax.Word;

/**
 * A word or phrase that may report an event: the lexicon proposes it, the models decide.
 *
 * @param sentence the sentence's index
 * @param head the trigger's head word
 * @param from index of the trigger's first word
 * @param to index after its last word
 * @param frames the entries whose restrictions hold, longest phrase and most restricted first; at least one
 * @param others entries that match the words but not the restrictions
 * @param arguments the head's arguments
 */
public record Candidate(
        int sentence, Word head, int from, int to, List<Frame> frames, List<Frame> others, List<Argument> arguments) {
    public Candidate {
        frames = List.copyOf(frames);
        others = List.copyOf(others);
        arguments = List.copyOf(arguments);
    }

    /** The first entry: the one that fits best by its form. */
    public Frame frame() {
        return frames.isEmpty() ? others.get(0) : frames.get(0);
    }

    /** The type that the best entry proposes. */
    public EventType proposed() {
        return frame().type();
    }

    /** Whether any entry's restrictions hold. */
    public boolean admitted() {
        return !frames.isEmpty();
    }

    /** By its place alone: hashing all entries and words it holds would cost more than coding it. */
    @Override
    public int hashCode() {
        return 31 * sentence + from;
    }
}
