package org.depeche.names;

import org.depeche.names.ReferenceWords.Reference;
import org.depeche.syntax.Morphology.GrammaticalNumber;
import org.depeche.syntax.Tree;
import org.depeche.syntax.Word;
import org.jspecify.annotations.Nullable;

/** Whose somebody is by a possessive: "his lawyers", "leurs voisins". */
final class Possessives {
    private final ReferenceWords references;
    private final Antecedents antecedents;

    Possessives(ReferenceWords references, Antecedents antecedents) {
        this.references = references;
        this.antecedents = antecedents;
    }

    /** What the possessive of a mention stands for, or null where it has none or nothing fits. */
    @Nullable
    Mention owner(Mention mention) {
        Tree tree = mention.tree;
        Word head = tree.word(mention.groupHead);
        boolean close = mention.group != null
                && (mention.group.belongs() == GroupEntry.Belongs.KIN
                        || references.is(head, ReferenceWords.Kind.CLOSE));
        for (Word child : tree.children(head)) {
            Reference reference = references.find(child, ReferenceWords.Kind.POSSESSIVE);
            if (reference != null && (child.is("det") || child.is("nmod"))) {
                return antecedents.ofPossessive(
                        tree, child, close && isOfOne(reference) ? ofPerson(reference) : reference);
            }
        }
        return null;
    }

    private static boolean isOfOne(Reference reference) {
        return reference.number() == GrammaticalNumber.SING && reference.person() == 3;
    }

    /** "Sa famille" is a person's, not a state's. */
    private static Reference ofPerson(Reference reference) {
        return new Reference(
                reference.kind(),
                reference.number(),
                reference.gender(),
                reference.person(),
                ReferenceWords.Sort.PERSON);
    }
}
