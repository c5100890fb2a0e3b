package org.depeche.syntax.model;

import java.util.List;

/**
 * Sorts relations into kinds, a bit each, so that what dependents a word has can be told by one number: whether a verb
 * has its subject, a passive auxiliary, a marker.
 */
public final class RelationKinds {
    /** The relations of each bit; the passive ones have theirs besides. */
    private static final List<List<String>> KINDS = List.of(
            List.of("nsubj", "csubj"),
            List.of("nsubj:pass", "csubj:pass", "aux:pass", "expl:pass"),
            List.of("obj", "ccomp", "iobj"),
            List.of("xcomp"),
            List.of("aux"),
            List.of("cop"),
            List.of("mark"),
            List.of("case"),
            List.of("cc"),
            List.of("conj"),
            List.of("expl"),
            List.of("det"),
            List.of("flat", "compound"),
            List.of("acl"),
            List.of("appos"));

    private final int[] kinds;

    /** The kinds of these relations, by their place. */
    public RelationKinds(List<String> relations) {
        kinds = new int[relations.size()];
        for (int label = 0; label < kinds.length; label++) {
            kinds[label] = kinds(relations.get(label));
        }
    }

    private static int kinds(String relation) {
        int colon = relation.indexOf(':');
        String universal = colon < 0 ? relation : relation.substring(0, colon);
        int kinds = 0;
        for (int bit = 0; bit < KINDS.size(); bit++) {
            if (KINDS.get(bit).contains(relation) || KINDS.get(bit).contains(universal)) {
                kinds |= 1 << bit;
            }
        }
        return kinds;
    }

    int of(int label) {
        return kinds[label];
    }
}
