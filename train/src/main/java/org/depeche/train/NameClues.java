package org.depeche.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.depeche.syntax.NameType;
import org.depeche.syntax.Pos;
import org.depeche.syntax.Tree;
import org.depeche.syntax.Word;
import org.jspecify.annotations.Nullable;

/**
 * Marks names in texts of a language for which there are none with names marked: by lists, by words that give a name's
 * type away, and by first names. What these do not tell is left open, and training passes over it.
 */
final class NameClues {
    /** The label of a word that may or may not be part of a name of whatever type. */
    static final int OPEN = -1;

    private final NameLists lists;
    private final Set<String> surnames = new HashSet<>();

    NameClues(NameLists lists, List<Tree> trees) {
        this.lists = lists;
        for (Tree tree : trees) {
            for (int[] run : runs(tree)) {
                int from = withoutTitle(tree, run[0], run[1]);
                if (run[1] - from > 1 && type(tree, from, run[1]) == NameType.PERSON) {
                    surnames.add(tree.word(run[1] - 1).form());
                }
            }
        }
    }

    int[] labels(Tree tree) {
        int[] labels = new int[tree.size()];
        for (int[] run : runs(tree)) {
            int from = withoutTitle(tree, run[0], run[1]);
            if (from == run[1]
                    || (run[1] - from == 1 && lists.isNoName(tree.word(from).form()))) {
                continue;
            }
            NameType type = type(tree, from, run[1]);
            if (type == null) {
                Arrays.fill(labels, from, run[1], OPEN);
            } else {
                NameTraining.label(labels, from, run[1] - 1, type);
            }
        }
        return labels;
    }

    /** Stretches of capitalised words with a proper noun among them, joined over "of" and the like within. */
    private List<int[]> runs(Tree tree) {
        List<int[]> runs = new ArrayList<>();
        int size = tree.size();
        for (int from = 0; from < size; from++) {
            if (!capitalised(tree.word(from)) || (from == 0 && tree.word(0).pos() != Pos.PROPN)) {
                continue;
            }
            int to = from + 1;
            while (to < size && (capitalised(tree.word(to)) || joins(tree, to))) {
                to++;
            }
            if (properNoun(tree, from, to)) {
                runs.add(new int[] {from, to});
            }
            from = to;
        }
        return runs;
    }

    private static boolean capitalised(Word word) {
        return Character.isUpperCase(word.form().charAt(0)) && word.pos() != Pos.PRON && word.pos() != Pos.DET;
    }

    /** A small word between two parts of an organisation's name. */
    private boolean joins(Tree tree, int at) {
        return at + 1 < tree.size()
                && tree.word(at).pos() == Pos.ADP
                && tree.word(at).is("case")
                && lists.typeOfNamesWith(tree.word(at - 1).form()) == NameType.ORGANISATION
                && capitalised(tree.word(at + 1));
    }

    private static boolean properNoun(Tree tree, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tree.word(i).pos() == Pos.PROPN) {
                return true;
            }
        }
        return false;
    }

    private int withoutTitle(Tree tree, int from, int to) {
        int at = from;
        while (at < to - 1
                && lists.isTitle(tree.word(at).form())
                && lists.typeOfNamesWith(tree.word(at).form()) == null) {
            at++;
        }
        return at;
    }

    private @Nullable NameType type(Tree tree, int from, int to) {
        List<String> forms = new ArrayList<>();
        for (int i = from; i < to; i++) {
            forms.add(tree.word(i).form());
        }
        NameType known = lists.known(String.join(" ", forms));
        if (known != null) {
            return known;
        }
        for (String form : forms) {
            NameType type = lists.typeOfNamesWith(form);
            if (type != null && (forms.size() > 1 || type == NameType.ORGANISATION)) {
                return type;
            }
        }
        if (forms.size() > 1) {
            return lists.isFirstName(forms.get(0)) ? NameType.PERSON : null;
        }
        return lone(tree, from, forms.get(0));
    }

    private @Nullable NameType lone(Tree tree, int at, String form) {
        if (surnames.contains(form)) {
            return NameType.PERSON;
        }
        if (at > 0 && lists.announcesPlace(tree.word(at - 1).form()) && !lists.isFirstName(form)) {
            return NameType.LOCATION;
        }
        boolean acronym = form.length() > 2 && form.chars().allMatch(Character::isUpperCase);
        return acronym ? NameType.ORGANISATION : null;
    }
}
