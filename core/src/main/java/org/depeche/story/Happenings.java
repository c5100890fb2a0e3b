package org.depeche.story;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.depeche.coding.Draft;
import org.depeche.names.Entity;
import org.depeche.place.PlaceMention;
import org.jspecify.annotations.Nullable;

/**
 * Tells which mentions of a report are of one happening: same type, and nothing in who, when and where that speaks against
 * it. The nearest earlier mention that fits is taken.
 */
final class Happenings {
    private Happenings() {}

    /** For each draft, the number of its happening, counted from 1 in the order of the text. */
    static int[] number(List<Draft> drafts) {
        int[] numbers = new int[drafts.size()];
        int next = 1;
        for (int i = 0; i < numbers.length; i++) {
            for (int j = i - 1; j >= 0 && numbers[i] == 0; j--) {
                if (fits(drafts, numbers, numbers[j], drafts.get(i)) && same(drafts.get(j), drafts.get(i))) {
                    numbers[i] = numbers[j];
                }
            }
            if (numbers[i] == 0) {
                numbers[i] = next++;
            }
        }
        return numbers;
    }

    /** A happening takes a further mention only if none of its mentions contradicts it. */
    private static boolean fits(List<Draft> drafts, int[] numbers, int number, Draft draft) {
        for (int k = 0; k < drafts.size(); k++) {
            if (numbers[k] == number && contradict(drafts.get(k), draft)) {
                return false;
            }
        }
        return true;
    }

    private static boolean contradict(Draft a, Draft b) {
        if (a.type() != b.type() || (a.candidate().sentence() == b.candidate().sentence() && !sameWord(a, b))) {
            return true;
        }
        return apart(a.actors(), b.actors())
                || apart(a.recipients(), b.recipients())
                || apart(a.date().edtf(), b.date().edtf())
                || apart(a.place(), b.place())
                || (a.mode() != null && b.mode() != null && !a.mode().equals(b.mode()));
    }

    /** Whether both are told and have nobody in common. */
    private static boolean apart(List<Entity> a, List<Entity> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return false;
        }
        for (Entity x : a) {
            for (Entity y : b) {
                if (x.referent() == y.referent() || (Objects.equals(x.country(), y.country()) && sharesSector(x, y))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean sharesSector(Entity a, Entity b) {
        Set<@Nullable String> sectors = new HashSet<>(a.otherSectors());
        sectors.add(a.sector());
        return sectors.contains(b.sector()) || b.otherSectors().stream().anyMatch(sectors::contains);
    }

    /** Dates stand apart unless one begins like the other ("2018-03" and "2018-03-02"). */
    private static boolean apart(@Nullable String a, @Nullable String b) {
        if (a == null || b == null) {
            return false;
        }
        String x = a.indexOf('/') < 0 ? a : a.substring(0, a.indexOf('/'));
        String y = b.indexOf('/') < 0 ? b : b.substring(0, b.indexOf('/'));
        return !x.startsWith(y) && !y.startsWith(x);
    }

    private static boolean apart(Optional<PlaceMention> a, Optional<PlaceMention> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return false;
        }
        String x = a.get().place().country();
        String y = b.get().place().country();
        return x != null && y != null && !x.equals(y);
    }

    /** Whether something also speaks for it: the same word, the same people, or a headline taken up by the text. */
    private static boolean same(Draft a, Draft b) {
        boolean people = (!a.actors().isEmpty() && !b.actors().isEmpty())
                || (!a.recipients().isEmpty() && !b.recipients().isEmpty());
        boolean lead = a.candidate().sentence() == 0 && b.candidate().sentence() <= 2;
        return sameWord(a, b) || people || lead;
    }

    private static boolean sameWord(Draft a, Draft b) {
        return lemma(a).equals(lemma(b));
    }

    private static String lemma(Draft draft) {
        return draft.candidate().head().lemma().toLowerCase(Locale.ROOT);
    }
}
