package org.depeche.coding;

import java.time.LocalDate;
import org.depeche.syntax.Pos;
import org.depeche.syntax.Tree;
import org.depeche.syntax.Word;
import org.depeche.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * How a phrase brings in what it names: as known ("cette attaque", "the deal") or anew ("une attaque"), of these days or of
 * others. Who is left unsaid about a known act was said before; of a new one, or one of another year, he was not.
 */
final class Givenness {
    private static final String LONG_AGO = "long ago";
    /** Acts longer ago than this are not those that the report is about. */
    private static final int LATELY_DAYS = 45;

    private Givenness() {}

    /** The noun's determiner, "number", or "bare"; of other words the part of speech. */
    static String of(Tree tree, Word word) {
        if (word.pos() != Pos.NOUN && word.pos() != Pos.PROPN) {
            return word.pos().name();
        }
        for (Word child : tree.children(word)) {
            if (child.pos() == Pos.DET || child.is("nmod:poss")) {
                return EventFeatures.lemma(child);
            }
        }
        for (Word child : tree.children(word)) {
            if (child.pos() == Pos.NUM) {
                return "number";
            }
        }
        return "bare";
    }

    /**
     * Whether the sentence names the time nearest to an event as of these days, long ago, or not at all. An interval is as old
     * as its beginning.
     *
     * @param day the day of publication, as far as it is known
     */
    static String age(SentenceContext context, Candidate candidate, @Nullable LocalDate day) {
        TimeExpression nearest = nearest(context, candidate);
        if (nearest == null) {
            return "unsaid";
        }
        String edtf = nearest.edtf();
        if (edtf == null || edtf.startsWith("X") || day == null) {
            return nearest.kind().name();
        }
        String lately = day.minusDays(LATELY_DAYS).toString();
        int slash = edtf.indexOf('/');
        int length = Math.min(slash < 0 ? edtf.length() : slash, lately.length());
        return edtf.substring(0, length).compareTo(lately.substring(0, length)) < 0 ? LONG_AGO : "lately";
    }

    private static @Nullable TimeExpression nearest(SentenceContext context, Candidate candidate) {
        TimeExpression nearest = null;
        int least = Integer.MAX_VALUE;
        for (TimeExpression time : context.times()) {
            int distance = Math.abs(time.from() - candidate.head().index());
            if (distance < least) {
                least = distance;
                nearest = time;
            }
        }
        return nearest;
    }
}
