package org.depeche.coding;

import org.depeche.syntax.Tree;
import org.depeche.syntax.Word;

/** Dependency paths between words, as short strings for features. */
final class Paths {
    private static final int LONGEST = 6;

    private Paths() {}

    /** The relations from {@code from} up to the common governor and down to {@code to}: "^conj^root>nsubj"; "far" beyond six. */
    static String between(Tree tree, Word from, Word to) {
        StringBuilder up = new StringBuilder();
        int steps = 0;
        for (Word at = from; at != null; at = tree.head(at)) {
            if (tree.dominates(at, to)) {
                String down = down(tree, at, to, LONGEST - steps);
                return down == null ? "far" : up + down;
            }
            if (++steps > LONGEST) {
                return "far";
            }
            up.append('^').append(universal(at.relation()));
        }
        return "far";
    }

    private static @org.jspecify.annotations.Nullable String down(Tree tree, Word top, Word to, int steps) {
        String down = "";
        int left = steps;
        for (Word at = to; at != null && at.index() != top.index(); at = tree.head(at)) {
            if (--left < 0) {
                return null;
            }
            down = ">" + universal(at.relation()) + down;
        }
        return down;
    }

    static String universal(String relation) {
        int colon = relation.indexOf(':');
        return colon < 0 || relation.endsWith(":pass") || relation.endsWith(":relcl") || relation.endsWith(":agent")
                ? relation
                : relation.substring(0, colon);
    }
}
