package org.depeche.coding;

import java.util.ArrayList;
import java.util.List;
import org.depeche.lexicon.Argument;
import org.depeche.lexicon.Cue;
import org.depeche.lexicon.CueMatch;
import org.depeche.lexicon.Lexicon;
import org.depeche.names.Entity;
import org.depeche.syntax.Morphology.VerbForm;
import org.depeche.syntax.Pos;
import org.depeche.syntax.Tree;
import org.depeche.syntax.Word;
import org.jspecify.annotations.Nullable;

/** Finds who speaks in a sentence, by its attribution cues. */
@SuppressWarnings("ReferenceEquality") // one object a mention: identity is what is meant
public final class Speakers {
    /** A speaker with the cue that makes it one. */
    public record Speaker(CueMatch cue, Entity entity) {}

    /** The source role of a cue whose own noun names the speaker. */
    private static final String SELF = "self";

    /** How far after a verb that quotes its subject may stand. */
    private static final int AFTER_QUOTATION = 10;

    private Speakers() {}

    /** The sentence's speakers in the order of their cues. */
    static List<Speaker> in(SentenceContext context, Lexicon lexicon) {
        List<Speaker> speakers = new ArrayList<>();
        for (CueMatch match : context.cues()) {
            Entity entity = entity(context, lexicon, match);
            if (entity != null) {
                speakers.add(new Speaker(match, entity));
            }
        }
        return speakers;
    }

    private static @Nullable Entity entity(SentenceContext context, Lexicon lexicon, CueMatch match) {
        Tree tree = context.tree();
        Cue cue = match.cue();
        if (cue.kind() == Cue.Kind.HEARSAY || cue.sourceRoles().isEmpty()) {
            return null;
        }
        if (cue.sourceRoles().contains(SELF)) {
            return within(context, match);
        }
        if (cue.form() == Cue.Form.VERB
                && cue.sourceRoles().contains(Argument.SUBJECT)
                && quotes(context.tree(), match)) {
            Entity speaker = afterQuotation(context, match);
            if (speaker != null) {
                return speaker;
            }
        }
        boolean clause = cue.form() == Cue.Form.PHRASE && cue.sourceRoles().contains(Argument.SUBJECT);
        if (cue.form() == Cue.Form.VERB || cue.form() == Cue.Form.NOUN || clause) {
            List<Argument> arguments = lexicon.arguments().of(tree, match.head());
            for (String role : cue.sourceRoles()) {
                for (Argument argument : arguments) {
                    // "la conférence de presse du procureur": the cue's own words name nobody.
                    int at = argument.word().index();
                    boolean own = match.from() <= at && at < match.to();
                    Entity entity = argument.role().equals(role) && !own ? context.entityAt(argument.word()) : null;
                    if (entity != null) {
                        return entity;
                    }
                }
            }
            return cue.form() == Cue.Form.VERB ? inverted(context, match, arguments) : null;
        }
        return afterPreposition(context, match);
    }

    /** "de source militaire": the cue's own noun names the speaker. */
    private static @Nullable Entity within(SentenceContext context, CueMatch match) {
        for (int i = match.from(); i < match.to(); i++) {
            Entity entity = context.entityAt(context.tree().word(i));
            if (entity != null) {
                return entity;
            }
        }
        return null;
    }

    /**
     * Whether the verb follows what it reports, with its subject still to come: ", ont annoncé mardi les autorités". A mark
     * stands before the verb and its auxiliaries.
     */
    static boolean quotes(Tree tree, CueMatch match) {
        Word verb = match.head();
        Word subject = tree.child(verb, "nsubj");
        if (subject != null && subject.index() < verb.index()) {
            return false;
        }
        boolean finite = verb.morphology().verbForm() == VerbForm.FIN;
        int first = verb.index();
        while (first > 0 && isGrouped(tree, verb, tree.word(first - 1))) {
            first--;
            finite |= tree.word(first).morphology().verbForm() == VerbForm.FIN;
        }
        return finite && first > 1 && tree.word(first - 1).pos() == Pos.PUNCT;
    }

    /** Auxiliaries, and what stands between them and the verb. */
    private static boolean isGrouped(Tree tree, Word verb, Word word) {
        return switch (word.pos()) {
            case AUX, ADV, PART -> true;
            case PRON -> !word.is("nsubj") && tree.head(word) == verb;
            default -> false;
        };
    }

    /** The first participant after a verb that quotes, past adverbs, days and prepositional phrases ("mardi à l'AFP"). */
    private static @Nullable Entity afterQuotation(SentenceContext context, CueMatch match) {
        Tree tree = context.tree();
        int reach = Math.min(match.to() + AFTER_QUOTATION, tree.size());
        for (int i = match.to(); i < reach; i++) {
            Word word = tree.word(i);
            if (word.pos() == Pos.SCONJ || word.pos() == Pos.VERB || word.pos() == Pos.AUX) {
                return null;
            }
            Word noun = word.pos() == Pos.ADP ? tree.head(word) : null;
            if (noun != null && noun.index() > i) {
                Entity named = context.entityAt(noun);
                i = named == null ? noun.index() : Math.max(noun.index(), named.to() - 1);
                continue;
            }
            Entity entity = context.entityAt(word);
            if (entity != null && tree.preposition(word) == null) {
                return entity;
            }
            if (word.pos() == Pos.NOUN && !isTime(context, i)) {
                return null;
            }
        }
        return null;
    }

    private static boolean isTime(SentenceContext context, int word) {
        return context.times().stream().anyMatch(time -> time.from() <= word && word < time.to());
    }

    /** ", a indiqué la police": parsers take the inverted subject for an object. */
    private static @Nullable Entity inverted(SentenceContext context, CueMatch match, List<Argument> arguments) {
        for (Argument argument : arguments) {
            boolean after = argument.word().index() > match.head().index()
                    && argument.word().index() - match.to() < 4;
            if (argument.role().equals(Argument.OBJECT) && after) {
                return context.entityAt(argument.word());
            }
        }
        return null;
    }

    /** "selon le ministre": the preposition's governor, else the first participant after it. */
    private static @Nullable Entity afterPreposition(SentenceContext context, CueMatch match) {
        Word governor = context.tree().head(match.head());
        if (governor != null && governor.index() >= match.to()) {
            Entity entity = context.entityAt(governor);
            if (entity != null) {
                return entity;
            }
        }
        for (int i = match.to(); i < Math.min(match.to() + 6, context.tree().size()); i++) {
            Entity entity = context.entityAt(context.tree().word(i));
            if (entity != null) {
                return entity;
            }
        }
        return null;
    }

    /** Whether the participant is the subject of a verb of saying or the object of "selon". */
    static boolean speaks(SentenceContext context, Entity entity) {
        for (Speaker speaker : context.speakers()) {
            if (speaker.entity() == entity) {
                return true;
            }
        }
        return false;
    }
}
