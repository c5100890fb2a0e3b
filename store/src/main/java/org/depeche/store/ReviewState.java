package org.depeche.store;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a record stands after what people did to it.
 *
 * @param json the record
 * @param machine the machine's record where it is another, else null
 */
record ReviewState(Review review, String json, @Nullable String machine) {

    /**
     * How a record stands.
     *
     * @param machine the machine's record, or null where it found none
     * @param history what people did, in order
     * @return nothing where neither the machine nor a person says that there is an event
     */
    static Optional<ReviewState> of(@Nullable String machine, List<Correction> history) {
        Deque<Correction> standing = standing(history);
        Correction last = standing.peekLast();
        if (last == null || last.result() == null) {
            return Optional.ofNullable(machine).map(json -> new ReviewState(Review.UNREVIEWED, json, null));
        }
        String json = last.result();
        boolean added = standing.stream().anyMatch(correction -> correction.action() == Correction.Action.ADD);
        if (last.action() == Correction.Action.REJECT) {
            // What the machine does not find any more needs no rejecting.
            return Optional.ofNullable(machine == null && added ? json : machine)
                    .map(found -> new ReviewState(Review.REJECTED, found, null));
        }
        boolean same = json.equals(machine);
        boolean changed = standing.stream().anyMatch(correction -> correction.action() == Correction.Action.CHANGE);
        Review review = same || !changed ? Review.ACCEPTED : Review.CHANGED;
        return Optional.of(new ReviewState(added ? Review.ADDED : review, json, same ? null : machine));
    }

    /** Those that are not undone. */
    static Deque<Correction> standing(List<Correction> history) {
        Deque<Correction> standing = new ArrayDeque<>();
        for (Correction correction : history) {
            if (correction.action() == Correction.Action.UNDO) {
                standing.pollLast();
            } else {
                standing.addLast(correction);
            }
        }
        return standing;
    }
}
