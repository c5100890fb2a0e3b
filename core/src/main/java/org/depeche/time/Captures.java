package org.depeche.time;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What the slots of a pattern took from the text, in order, as numbers. */
final class Captures {
    private final Map<Slot, List<Integer>> values = new EnumMap<>(Slot.class);

    void add(Slot slot, int value) {
        values.computeIfAbsent(slot, key -> new ArrayList<>(2)).add(value);
    }

    /** Forgets the last value of a slot, when matching goes back. */
    void removeLast(Slot slot) {
        List<Integer> taken = values.get(slot);
        if (taken != null) {
            taken.remove(taken.size() - 1);
        }
    }

    int count(Slot slot) {
        List<Integer> taken = values.get(slot);
        return taken == null ? 0 : taken.size();
    }

    /** The slot's value at that place, or 0 where there is none. */
    int get(Slot slot, int place) {
        List<Integer> taken = values.get(slot);
        return taken == null || place >= taken.size() ? 0 : taken.get(place);
    }

    /** The slot's first value, or 0. */
    int first(Slot slot) {
        return get(slot, 0);
    }

    /** The slot's last value, or 0. */
    int last(Slot slot) {
        return get(slot, Math.max(0, count(slot) - 1));
    }
}
