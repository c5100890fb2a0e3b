package org.depeche.coding;

import java.util.ArrayList;
import java.util.List;
import org.depeche.syntax.Tree;

/**
 * Tells which words stand in a direct quotation. Quotation marks are counted through a paragraph, since quotations run
 * over sentences; a paragraph with an odd number of them loses the last, unmatched one.
 */
final class Quotes {
    private static final String MARK = "\"";

    private Quotes() {}

    /** For each sentence, whether each word is quoted. */
    static List<boolean[]> quoted(List<Tree> trees) {
        List<boolean[]> result = new ArrayList<>();
        int first = 0;
        while (first < trees.size()) {
            int end = first;
            int paragraph = trees.get(first).sentence().paragraph();
            while (end < trees.size() && trees.get(end).sentence().paragraph() == paragraph) {
                end++;
            }
            paragraph(trees.subList(first, end), result);
            first = end;
        }
        return result;
    }

    private static void paragraph(List<Tree> trees, List<boolean[]> result) {
        int marks = 0;
        for (Tree tree : trees) {
            marks += count(tree);
        }
        int pairs = marks - marks % 2;
        int seen = 0;
        for (Tree tree : trees) {
            boolean[] quoted = new boolean[tree.size()];
            for (int i = 0; i < quoted.length; i++) {
                if (tree.word(i).form().equals(MARK)) {
                    seen++;
                } else {
                    quoted[i] = seen % 2 == 1 && seen < pairs;
                }
            }
            result.add(quoted);
        }
    }

    private static int count(Tree tree) {
        int marks = 0;
        for (int i = 0; i < tree.size(); i++) {
            marks += tree.word(i).form().equals(MARK) ? 1 : 0;
        }
        return marks;
    }
}
