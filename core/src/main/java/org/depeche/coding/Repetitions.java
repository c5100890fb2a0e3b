package org.depeche.coding;

import java.util.ArrayList;
import java.util.List;
import org.depeche.syntax.Tree;

/** One mention a happening in a sentence: where several words name it, the surer one stays. */
@SuppressWarnings("ReferenceEquality") // one object a mention: identity is what is meant
final class Repetitions {
    private Repetitions() {}

    static List<Draft> drop(Questions questions, List<Draft> drafts) {
        List<Draft> kept = new ArrayList<>(drafts);
        for (Draft a : drafts) {
            for (Draft b : drafts) {
                if (a != b && kept.contains(a) && kept.contains(b) && repeats(questions, a, b)) {
                    kept.remove(a.probability() < b.probability() ? a : b);
                }
            }
        }
        return kept;
    }

    /** Same sentence and type, one standing over the other, and nobody who tells them apart. */
    private static boolean repeats(Questions questions, Draft a, Draft b) {
        if (a.candidate().sentence() != b.candidate().sentence() || a.type() != b.type()) {
            return false;
        }
        Tree tree = questions.document().sentence(a.candidate().sentence()).tree();
        boolean over = a.candidate().head().index() == b.candidate().head().head()
                && tree.dominates(a.candidate().head(), b.candidate().head());
        return over && b.candidate().head().is("obj");
    }
}
