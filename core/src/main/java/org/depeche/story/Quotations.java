package org.depeche.story;

import java.util.ArrayList;
import java.util.List;
import org.depeche.coding.Draft;
import org.depeche.coding.Quotation;
import org.depeche.coding.ReportAnalysis;
import org.depeche.syntax.Tree;
import org.depeche.syntax.Word;
import org.depeche.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the direct quotation that carries an event, through all sentences of its paragraph. A word or two in quotation
 * marks are no quotation but the writer's reserve.
 */
final class Quotations {
    private static final String MARK = "\"";
    /** The fewest words that make a quotation. */
    private static final int LEAST = 3;

    private final ReportAnalysis analysis;

    Quotations(ReportAnalysis analysis) {
        this.analysis = analysis;
    }

    /** The words between the marks around the trigger, or null where it is not quoted. */
    @Nullable
    Quotation around(Draft draft) {
        List<Word> words = paragraph(draft.candidate().sentence());
        Word trigger = draft.candidate().head();
        int place = words.indexOf(trigger);
        int open = -1;
        for (int i = 0; i < place; i++) {
            if (isMark(words.get(i))) {
                open = open < 0 ? i : -1;
            }
        }
        if (open < 0) {
            return null;
        }
        int close = place + 1;
        while (close < words.size() && !isMark(words.get(close))) {
            close++;
        }
        if (close == words.size() || close - open - 1 < LEAST) {
            return null;
        }
        Span span = words.get(open + 1).span().union(words.get(close - 1).span());
        return new Quotation(span.in(analysis.report().text()), span);
    }

    private List<Word> paragraph(int sentence) {
        int paragraph = analysis.trees().get(sentence).sentence().paragraph();
        List<Word> words = new ArrayList<>();
        for (Tree tree : analysis.trees()) {
            if (tree.sentence().paragraph() == paragraph) {
                words.addAll(tree.words());
            }
        }
        return words;
    }

    private static boolean isMark(Word word) {
        return word.form().equals(MARK);
    }
}
