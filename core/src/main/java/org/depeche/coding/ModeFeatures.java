package org.depeche.coding;

import org.depeche.lexicon.Argument;
import org.depeche.lexicon.EventType;
import org.depeche.lexicon.Frame;
import org.depeche.syntax.Pos;
import org.depeche.syntax.Word;

/** What speaks for a mode of an event's type. */
@SuppressWarnings("ReferenceEquality") // one object a mention: identity is what is meant
final class ModeFeatures {
    private ModeFeatures() {}

    static void add(DocumentContext document, Candidate candidate, EventType type, Features features) {
        SentenceContext context = document.sentence(candidate.sentence());
        String t = type.name();
        features.add("bias", t);
        boolean said = false;
        for (Frame frame : candidate.frames()) {
            if (frame.type() == type && frame.mode() != null) {
                features.add(said ? "frame too" : "frame", t, frame.mode());
                said = true;
            }
        }
        features.add("frame silent", t, String.valueOf(!said));
        features.add("rule", t, candidate.frame().rule());
        features.add("lemma", t, EventFeatures.lemma(candidate.head()));
        for (Argument argument : candidate.arguments()) {
            features.add("argument", t, argument.role(), EventFeatures.lemma(argument.word()));
            features.add("argument kind", t, argument.role(), EventFeatures.kind(context, argument.word()));
        }
        for (Word child : context.tree().children(candidate.head())) {
            features.add("child", t, EventFeatures.lemma(child));
        }
        for (Word word : context.tree().words()) {
            if (word.pos() == Pos.NOUN || word.pos() == Pos.VERB || word.pos() == Pos.ADJ) {
                features.add("with", t, EventFeatures.lemma(word));
            }
        }
        for (String title : document.titleLemmas()) {
            features.add("title", t, title);
        }
        for (Candidate other : context.candidates()) {
            if (other != candidate && other.proposed() == type && other.frame().mode() != null) {
                features.add("beside", t, other.frame().mode());
            }
        }
    }
}
