package org.depeche.coding;

import java.util.ArrayList;
import java.util.List;
import org.depeche.lexicon.Argument;
import org.depeche.lexicon.Cue;
import org.depeche.lexicon.CueMatch;
import org.depeche.lexicon.Lexicon;
import org.depeche.names.Entity;
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
