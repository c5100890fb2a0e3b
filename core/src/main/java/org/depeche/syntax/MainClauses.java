package org.depeche.syntax;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Tells whether a stretch of words, parsed by itself, is a main clause with a subject and a finite verb after it. */
final class MainClauses {
    /** What does not stand before the subject of a main clause that follows another without a conjunction. */
    private static final Set<String> NOT_BEFORE =
            Set.of("cc", "mark", "obj", "iobj", "ccomp", "xcomp", "advcl", "parataxis", "dislocated", "appos", "conj");

    /** How clauses depend on each other of which neither is a part of the other. */
    private static final Set<String> LOOSE = Set.of("conj", "parataxis", "advcl");
    /** What stands between subject and verb in a group with the verb. */
    private static final Set<Pos> GROUP = EnumSet.of(Pos.AUX, Pos.ADV, Pos.PRON, Pos.PART);

    private final List<String> relations;

    MainClauses(List<String> relations) {
        this.relations = relations.stream().map(MainClauses::universal).toList();
    }

    private static String universal(String relation) {
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }

    /** Whether the stretch is a whole clause. */
    boolean stands(TaggedSentence clause, Arcs arcs) {
        return subject(clause, arcs) > 0;
    }

    /** Whether the stretch is a whole clause that may follow another with no more than a comma between them. */
    boolean follows(TaggedSentence clause, Arcs arcs) {
        int root = arcs.root();
        int subject = subject(clause, arcs);
        if (subject == 0) {
            return false;
        }
        int commas = 0;
        for (int word = 1; word < root; word++) {
            boolean before = word < subject;
            if (clause.isSubordinator(word)
                    || (word <= subject && clause.isOtherPronoun(word))
                    || (before && word > 1 && clause.pos(word) == Pos.CCONJ && clause.pos(word - 1) == Pos.PUNCT)
                    || (before && arcs.head(word) == root && NOT_BEFORE.contains(relation(arcs, word)))
                    || clause.isForm(word, ":")
                    || clause.isForm(word, ";")) {
                return false;
            }
            commas += !before && clause.isForm(word, ",") ? 1 : 0;
        }
        // "le ministre, Jean Dupont, a démissionné" has two; one tears a subject from its verb.
        return commas % 2 == 0 && !afterConjunction(clause, arcs);
    }

    /**
     * Whether a reading of two clauses with a comma between them as one keeps them apart: the one's head depends on the
     * other's, and nothing else joins them.
     */
    boolean apart(TaggedSentence sentence, Arcs whole, int comma, int firstRoot, int secondRoot) {
        int across = 0;
        boolean heads = false;
        for (int word = 1; word <= whole.length(); word++) {
            int head = whole.head(word);
            if (head <= whole.length() && word < comma != head < comma && sentence.pos(word) != Pos.PUNCT) {
                across++;
                heads |= word == secondRoot && head == firstRoot && LOOSE.contains(relation(whole, word));
                heads |= word == firstRoot && head == secondRoot;
            }
        }
        return across == 1 && heads;
    }

    /** The subject of the root where that is finite and all before it in the order of a statement; or 0. */
    private int subject(TaggedSentence clause, Arcs arcs) {
        int root = arcs.root();
        boolean finite = clause.isFinite(root);
        int subject = 0;
        for (int word = 1; word <= arcs.length(); word++) {
            if (arcs.head(word) != root) {
                continue;
            }
            String relation = relation(arcs, word);
            if (relation.equals("nsubj") && word < root) {
                if (subject > 0) {
                    return 0;
                }
                subject = word;
            } else if (relation.equals("aux") || relation.equals("cop")) {
                finite |= clause.isFinite(word);
                if (subject == 0) {
                    return 0;
                }
            } else if ((relation.equals("mark") || relation.equals("case")) && word < root && subject == 0) {
                return 0;
            }
        }
        boolean main = finite && !underConjunction(clause, arcs);
        return main && subject > 0 && names(clause, arcs, subject) && !relative(clause, arcs, subject) ? subject : 0;
    }

    /** Whether the subject is a noun phrase of its own: no relative pronoun, no bare noun such as an apposition has. */
    private boolean names(TaggedSentence clause, Arcs arcs, int subject) {
        if (hasDependentBefore(arcs, subject, "case")) {
            return false;
        }
        return switch (clause.pos(subject)) {
            case PRON -> !clause.isOtherPronoun(subject);
            case NOUN -> hasDependentBefore(arcs, subject, "");
            case PROPN, NUM, ADJ, SYM, X -> true;
            default -> false;
        };
    }

    /** Whether a conjunction stands before the verb ("a salué la victoire de X, chef du parti, et lui a écrit"). */
    private static boolean afterConjunction(TaggedSentence clause, Arcs arcs) {
        int root = arcs.root();
        int word = root - 1;
        while (word > 0 && arcs.head(word) == root && GROUP.contains(clause.pos(word))) {
            word--;
        }
        return word > 0 && clause.pos(word) == Pos.CCONJ;
    }

    /** Whether a relative pronoun begins the clause that the root heads ("au Mali, où l'armée a pris le pouvoir"). */
    private static boolean relative(TaggedSentence clause, Arcs arcs, int subject) {
        for (int word = 1; word < subject; word++) {
            if (clause.isOtherPronoun(word) && arcs.head(word) == arcs.root()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a dependent with this relation stands before the word; with any, if none is named. */
    private boolean hasDependentBefore(Arcs arcs, int head, String relation) {
        for (int word = 1; word < head; word++) {
            if (arcs.head(word) == head
                    && (relation.isEmpty() || relation(arcs, word).equals(relation))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a subordinating conjunction stands before the root that belongs to no other verb. */
    private static boolean underConjunction(TaggedSentence clause, Arcs arcs) {
        for (int word = 1; word < arcs.root(); word++) {
            if (clause.isSubordinator(word)) {
                int verb = arcs.head(word);
                if (verb == arcs.root() || clause.pos(verb) != Pos.VERB) {
                    return true;
                }
            }
        }
        return false;
    }

    private String relation(Arcs arcs, int word) {
        return relations.get(arcs.label(word));
    }
}
