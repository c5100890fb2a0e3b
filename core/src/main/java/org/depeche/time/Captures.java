package org.depeche.time;

import java.util.Arrays;

/** What the slots of a pattern took from the text, in order, as numbers. */
final class Captures {
    private Slot[] slots = new Slot[8];
    private int[] values = new int[8];
    private int size;

    void add(Slot slot, int value) {
        if (size == slots.length) {
            slots = Arrays.copyOf(slots, 2 * size);
            values = Arrays.copyOf(values, 2 * size);
        }
        slots[size] = slot;
        values[size] = value;
        size++;
    }

    /** Forgets what was added last, when matching goes back. */
    void removeLast() {
        size--;
    }

    int count(Slot slot) {
        int count = 0;
        for (int i = 0; i < size; i++) {
            count += slots[i] == slot ? 1 : 0;
        }
        return count;
    }

    /** The slot's first value, or 0 where it took nothing. */
    int first(Slot slot) {
        for (int i = 0; i < size; i++) {
            if (slots[i] == slot) {
                return values[i];
            }
        }
        return 0;
    }

    /** The slot's last value, or 0 where it took nothing. */
    int last(Slot slot) {
        for (int i = size - 1; i >= 0; i--) {
            if (slots[i] == slot) {
                return values[i];
            }
        }
        return 0;
    }
}
