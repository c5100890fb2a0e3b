package org.depeche.story;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells which mentions of a report are of one happening. Going through the text, a mention joins the happening whose
 * mentions it is likest to on average, or begins a new one where it is like none.
 */
final class Happenings {
    private final SameHappening same;

    Happenings(SameHappening same) {
        this.same = same;
    }

    /** For each mention, the number of its happening, counted from 1 in the order of the text. */
    int[] number(List<Mention> mentions) {
        int[] numbers = new int[mentions.size()];
        List<List<Mention>> happenings = new ArrayList<>();
        for (int i = 0; i < numbers.length; i++) {
            Mention mention = mentions.get(i);
            int likest = likest(happenings, mention);
            if (likest < 0) {
                likest = happenings.size();
                happenings.add(new ArrayList<>());
            }
            happenings.get(likest).add(mention);
            numbers[i] = likest + 1;
        }
        return numbers;
    }

    /** The happening that the mention is likest to, or -1 if it is like none. */
    private int likest(List<List<Mention>> happenings, Mention mention) {
        int likest = -1;
        double most = 0;
        for (int i = 0; i < happenings.size(); i++) {
            List<Mention> others = happenings.get(i);
            if (others.get(0).draft().type() != mention.draft().type()) {
                continue;
            }
            double score = mean(others, mention);
            if (score > most) {
                most = score;
                likest = i;
            }
        }
        return likest;
    }

    private double mean(List<Mention> others, Mention mention) {
        double sum = 0;
        for (Mention other : others) {
            sum += same.score(other, mention);
        }
        return sum / others.size();
    }
}
