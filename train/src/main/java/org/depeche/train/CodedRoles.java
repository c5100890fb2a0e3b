package org.depeche.train;

import java.util.List;
import org.depeche.exchange.GoldDocument;
import org.depeche.exchange.GoldEntity;
import org.depeche.exchange.GoldEvent;
import org.depeche.syntax.Pos;
import org.depeche.syntax.Tree;
import org.depeche.syntax.Word;
import org.depeche.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * How well trees of a sentence fit what a reader coded in it: an event's word is a verb, or at least a noun, its actor the
 * subject, its recipient the object. Of several parsers' trees, those that fit are likelier right.
 */
final class CodedRoles {
    private static final double VERB = 1;
    private static final double NOUN = 0.6;
    /** What each point less than the best tree's is worth: a vote counts e to the power of so much less. */
    private static final double STEEPNESS = 1.5;

    private CodedRoles() {}

    /** What each tree's vote should count, 1 for those that fit best; all 1 where nothing is coded in the sentence. */
    static double[] weights(List<Tree> trees, GoldDocument document) {
        double[] fits = new double[trees.size()];
        double best = 0;
        for (int i = 0; i < fits.length; i++) {
            fits[i] = fit(trees.get(i), document);
            best = Math.max(best, fits[i]);
        }
        for (int i = 0; i < fits.length; i++) {
            fits[i] = Math.exp(STEEPNESS * (fits[i] - best));
        }
        return fits;
    }

    private static double fit(Tree tree, GoldDocument document) {
        double fit = 0;
        Span sentence = tree.sentence().span();
        for (GoldEvent event : document.events()) {
            Word trigger =
                    event.start() >= sentence.start() && event.start() < sentence.end() ? trigger(tree, event) : null;
            if (trigger == null) {
                continue;
            }
            fit += trigger.pos() == Pos.VERB ? VERB : NOUN;
            if (trigger.pos() == Pos.VERB) {
                String text = document.report().text();
                for (GoldEntity actor : event.actors()) {
                    fit += isArgument(tree, trigger, actor, text, true) ? 1 : 0;
                }
                for (GoldEntity recipient : event.recipients()) {
                    fit += isArgument(tree, trigger, recipient, text, false) ? 1 : 0;
                }
            }
        }
        return fit;
    }

    /** The event's verb, else its noun. */
    private static @Nullable Word trigger(Tree tree, GoldEvent event) {
        Word trigger = null;
        for (Word word : tree.words()) {
            boolean inside = word.span().start() < event.end()
                    && event.start() < word.span().end();
            if (inside && word.pos() == Pos.VERB) {
                return word;
            }
            trigger = inside && word.pos() == Pos.NOUN ? word : trigger;
        }
        return trigger;
    }

    private static boolean isArgument(Tree tree, Word verb, GoldEntity entity, String text, boolean acts) {
        Span sentence = tree.sentence().span();
        int start = text.indexOf(entity.text(), sentence.start());
        if (entity.text().isEmpty() || start < 0 || start >= sentence.end()) {
            return false;
        }
        int end = start + entity.text().length();
        for (Word child : tree.children(verb)) {
            boolean inside = child.span().start() >= start && child.span().end() <= end;
            boolean passive = child.relation().equals("nsubj:pass");
            boolean undergoes = child.is("obj") || child.is("iobj") || passive;
            boolean does = child.is("nsubj") && !passive;
            if (inside && (child.is("obl") || (acts ? does : undergoes))) {
                return true;
            }
        }
        return false;
    }
}
