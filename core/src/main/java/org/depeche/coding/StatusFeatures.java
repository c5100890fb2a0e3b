package org.depeche.coding;

import org.depeche.lexicon.EventType;
import org.depeche.lexicon.OperatorMatch;
import org.depeche.syntax.Tree;
import org.depeche.syntax.Word;

/** What speaks for an event being actual, future, hypothetical or negated. */
final class StatusFeatures {
    private StatusFeatures() {}

    static void add(DocumentContext document, Candidate candidate, EventType type, Features features) {
        SentenceContext context = document.sentence(candidate.sentence());
        Tree tree = context.tree();
        Word head = candidate.head();
        features.add("bias");
        features.add("type", type.name(), candidate.proposed() == type ? "proposed" : "shifted");
        features.add("pos", head.pos().name(), type.name());
        verbForms(tree, head, features);
        ancestors(tree, head, features);
        for (Word child : tree.children(head)) {
            features.add("child", EventFeatures.lemma(child), child.relation());
            if (document.lexicon().grammar().is("negation", EventFeatures.lemma(child))) {
                features.add("negated");
            }
        }
        boolean any = false;
        for (OperatorMatch operator : context.operators()) {
            if (EventFeatures.bears(tree, operator, head)) {
                any = true;
                String status = operator.operator().status();
                features.add("operator", status, operator.operator().scope().name());
                features.add("operator word", operator.operator().phrase().entry());
                features.add("operator path", status, Paths.between(tree, operator.head(), head));
            }
        }
        features.add("operators", String.valueOf(any), head.pos().name());
        features.add("headline", String.valueOf(context.headline()), head.pos().name(), form(head));
        features.add("quoted", String.valueOf(context.quoted(head)));
        features.add("rule", candidate.frame().rule());
        Candidate above = context.governing(candidate);
        if (above != null) {
            features.add("under", above.proposed().name(), type.name());
        }
        features.add("time", DateFeatures.tendency(document, candidate), type.name());
        features.add("time form", DateFeatures.tendency(document, candidate), form(head));
    }

    private static void verbForms(Tree tree, Word head, Features features) {
        features.add("form", form(head), head.pos().name());
        for (Word child : tree.children(head)) {
            if (child.is("aux") || child.is("cop")) {
                features.add("auxiliary", EventFeatures.lemma(child), form(child));
            }
            if (child.is("mark") || child.is("case")) {
                features.add("marker", EventFeatures.lemma(child), form(head));
            }
        }
    }

    /** The verbs above, with their forms: "devrait rencontrer", "a annoncé qu'il retirerait". */
    private static void ancestors(Tree tree, Word head, Features features) {
        Word below = head;
        int steps = 0;
        for (Word at = tree.head(head); at != null && steps < 3; at = tree.head(at), steps++) {
            String relation = Paths.universal(below.relation());
            features.add("above" + steps, EventFeatures.lemma(at), relation);
            features.add("above form" + steps, form(at), relation);
            for (Word child : tree.children(at)) {
                if (child.is("aux") || child.is("mark") || child.is("advmod")) {
                    features.add("above child" + steps, EventFeatures.lemma(child), form(child));
                }
            }
            below = at;
        }
    }

    static String form(Word word) {
        return word.morphology().verbForm() + "/" + word.morphology().tense() + "/"
                + word.morphology().mood();
    }
}
