package org.depeche.coding;

import java.util.ArrayList;
import java.util.List;
import org.depeche.lexicon.Argument;
import org.depeche.lexicon.Argument.Construction;
import org.depeche.lexicon.Frame;
import org.depeche.names.Entity;
import org.depeche.syntax.Tree;
import org.depeche.syntax.Word;

/** Fills a candidate's roles as its best entry says, with participants whose sector is known. */
final class FrameRoles {
    private FrameRoles() {}

    static Judge.Roles of(SentenceContext context, Candidate candidate) {
        List<Entity> actors = actors(context, candidate);
        return new Judge.Roles(
                actors, fillers(context, candidate, candidate.frame().recipientRoles(), false, actors));
    }

    private static List<Entity> actors(SentenceContext context, Candidate candidate) {
        Frame frame = candidate.frame();
        if (frame.mutual()) {
            return parties(context, candidate);
        }
        List<Entity> actors = fillers(context, candidate, frame.actorRoles(), true, List.of());
        boolean judges = frame.pos() == Frame.PartOfSpeech.ADJECTIVE && actors.isEmpty();
        if (judges && !context.speakers().isEmpty()) {
            // "La décision est inacceptable, a dit le ministre": who says so judges.
            return List.of(context.speakers().get(0).entity());
        }
        return actors;
    }

    /** All that fill any of the roles, but what the entry itself asks for ("échanger des prisonniers"). */
    private static List<Entity> parties(SentenceContext context, Candidate candidate) {
        List<Entity> parties = new ArrayList<>();
        for (String role : candidate.frame().actorRoles()) {
            for (Argument argument : candidate.arguments()) {
                // Nor are those whom it hit its parties: "un affrontement a fait huit morts".
                boolean hit = argument.how() == Construction.LIGHT_VERB && role.equals(Argument.OBJECT);
                boolean loose = hit
                        || (argument.how() == Construction.NESTED
                                && (role.equals(Argument.OBJECT) || role.equals(Argument.OWNER)));
                if (argument.role().equals(role) && !loose && !demanded(context.tree(), candidate, argument)) {
                    add(context, argument, parties, List.of());
                }
            }
        }
        return parties;
    }

    private static boolean demanded(Tree tree, Candidate candidate, Argument argument) {
        return candidate.frame().restrictions().stream()
                .anyMatch(restriction -> !restriction.forbidden() && restriction.filledBy(tree, argument));
    }

    /** The participants of the first role that has any; firm arguments and loose ones are not mixed. */
    private static List<Entity> fillers(
            SentenceContext context, Candidate candidate, List<String> roles, boolean actor, List<Entity> taken) {
        for (String role : roles) {
            List<Entity> fillers = new ArrayList<>();
            Construction how = null;
            for (Argument argument : candidate.arguments()) {
                boolean undergone = actor && role.equals(Argument.OWNER) && isObject(candidate, argument.word());
                if (argument.role().equals(role) && !undergone && (how == null || argument.how() == how)) {
                    add(context, argument, fillers, taken);
                    how = fillers.isEmpty() ? null : argument.how();
                }
            }
            if (!fillers.isEmpty()) {
                return fillers;
            }
        }
        return List.of();
    }

    /** "l'inculpation du ministre": where the entry looks for its object first, the genitive is the object. */
    private static boolean isObject(Candidate candidate, Word owner) {
        List<String> roles = candidate.frame().recipientRoles();
        return !roles.isEmpty()
                && roles.get(0).equals(Argument.OBJECT)
                && candidate.arguments().stream()
                        .anyMatch(other -> other.role().equals(Argument.OBJECT)
                                && other.word().index() == owner.index());
    }

    private static void add(SentenceContext context, Argument argument, List<Entity> fillers, List<Entity> taken) {
        Entity entity = context.entityAt(argument.word());
        if (entity != null && entity.sector() != null && !fillers.contains(entity) && !taken.contains(entity)) {
            fillers.add(entity);
        }
    }
}
