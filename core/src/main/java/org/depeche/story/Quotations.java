package org.depeche.story;

import org.depeche.coding.Draft;
import org.depeche.coding.Quotation;
import org.depeche.coding.ReportAnalysis;
import org.depeche.syntax.Tree;
import org.depeche.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds the direct quotation that carries an event, within its sentence. */
final class Quotations {
    private static final String MARK = "\"";

    private Quotations() {}

    /** The words between the marks around the trigger, or null where it is not quoted. */
    static @Nullable Quotation around(ReportAnalysis analysis, Draft draft) {
        Tree tree = analysis.trees().get(draft.candidate().sentence());
        int trigger = draft.candidate().head().index();
        int open = -1;
        for (int i = 0; i < trigger; i++) {
            if (tree.word(i).form().equals(MARK)) {
                open = open < 0 ? i : -1;
            }
        }
        if (open < 0) {
            return null;
        }
        int close = trigger + 1;
        while (close < tree.size() && !tree.word(close).form().equals(MARK)) {
            close++;
        }
        Span span = tree.span(open + 1, close);
        return new Quotation(span.in(analysis.report().text()), span);
    }
}
