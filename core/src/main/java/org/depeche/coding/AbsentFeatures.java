package org.depeche.coding;

import org.depeche.lexicon.Argument;
import org.depeche.lexicon.EventType;
import org.depeche.names.Entity;
import org.depeche.syntax.Word;

/**
 * What speaks for a participant filling a role of an event whose sentence does not mention it: where and how the report
 * mentions it, and how it brings in the event.
 */
@SuppressWarnings("ReferenceEquality") // one object a mention: identity is what is meant
final class AbsentFeatures {
    private final DocumentContext document;
    private final Salience salience;

    AbsentFeatures(DocumentContext document, Salience salience) {
        this.document = document;
        this.salience = salience;
    }

    void add(Candidate candidate, EventType type, Entity entity, Features features) {
        String t = type.name();
        SentenceContext context = document.sentence(candidate.sentence());
        features.add("absent", t);
        features.add("absent sector", t, RoleFeatures.sector(entity));
        features.add("absent placed", t, String.valueOf(entity.country() != null));
        features.add("absent title", t, String.valueOf(salience.inTitle(entity)));
        features.add("absent rank", t, EventFeatures.bucket(salience.rank(entity)));
        features.add("absent rank sector", EventFeatures.bucket(salience.rank(entity)), RoleFeatures.sector(entity));
        distance(context, t, entity, features);
        sentence(context, candidate, t, entity, features);
        event(candidate, type, entity, features);
        lastMention(candidate, t, entity, features);
        prior(candidate, t, entity, features);
    }

    /** How far away the mention stands, before or after. */
    private void distance(SentenceContext context, String t, Entity entity, Features features) {
        int back = context.index() - entity.sentence();
        features.add("absent back", t, back > 0 ? EventFeatures.bucket(back) : "later");
        boolean paragraph = context.tree().sentence().paragraph()
                == document.sentence(entity.sentence()).tree().sentence().paragraph();
        String way = back > 0 ? "before" : "after";
        String steps = EventFeatures.bucket(Math.abs(back));
        String headline = String.valueOf(context.headline());
        features.add("absent distance", way, steps, RoleFeatures.sector(entity));
        features.add("absent distance type", t, way, steps);
        features.add("absent headline", t, way, headline);
        features.add("absent headline distance", way, headline, steps);
        features.add("absent paragraph", t, way, String.valueOf(paragraph));
    }

    /** What the event's own sentence offers instead. */
    private static void sentence(
            SentenceContext context, Candidate candidate, String t, Entity entity, Features features) {
        String sector = RoleFeatures.sector(entity);
        boolean sameSector = context.entities().stream()
                .anyMatch(other -> RoleFeatures.sector(other).equals(sector));
        features.add("absent sector here", t, String.valueOf(sameSector), sector);
        features.add("absent here", t, EventFeatures.bucket(context.entities().size()), sector);
        features.add(
                "absent though",
                t,
                RoleFeatures.filled(context, candidate, candidate.frame().actorRoles()),
                RoleFeatures.filled(context, candidate, candidate.frame().recipientRoles()));
        features.add(
                "absent form",
                t,
                candidate.head().pos().name(),
                candidate.head().relation());
    }

    /** How the event is brought in: as known or anew, of these days or long ago. */
    private void event(Candidate candidate, EventType type, Entity entity, Features features) {
        String t = type.name();
        String given = document.givenness(candidate);
        String age = document.age(candidate);
        features.add("absent event given", t, given);
        features.add("absent event age", t, age);
        features.add("absent given age", given, age);
        String ways = salience.fills(candidate, type, entity, true) + salience.fills(candidate, type, entity, false);
        features.add("absent given elsewhere", given, ways);
        features.add("absent age elsewhere", age, ways);
    }

    /** What the participant was in the sentence that mentions it. */
    private void lastMention(Candidate candidate, String t, Entity entity, Features features) {
        int back = candidate.sentence() - entity.sentence();
        SentenceContext there = document.sentence(entity.sentence());
        Word last = there.tree().word(entity.head());
        String near = back == 1 ? "just before" : back > 1 ? "before" : "later";
        features.add("absent noun", EventFeatures.lemma(last));
        features.add("absent last", t, near, last.relation());
        features.add(
                "absent last form",
                near,
                last.relation(),
                candidate.head().pos().name());
        features.add("absent last sector", near, last.relation(), RoleFeatures.sector(entity));
        features.add("absent last given", near, Givenness.of(there.tree(), last), document.givenness(candidate));
    }

    /** What grammar made of the participant in its last mention: "un homme a poignardé ... Il a été arrêté". */
    private void prior(Candidate candidate, String t, Entity entity, Features features) {
        SentenceContext there = document.sentence(entity.sentence());
        String near = candidate.sentence() - entity.sentence() == 1 ? "just before" : "elsewhere";
        for (Candidate other : there.candidates()) {
            for (Argument argument : other.arguments()) {
                if (there.entityAt(argument.word()) == entity) {
                    String role = other.frame().actorRoles().contains(argument.role())
                            ? "actor"
                            : other.frame().recipientRoles().contains(argument.role()) ? "recipient" : argument.role();
                    features.add("absent prior", t, other.proposed().name(), role, near);
                }
            }
        }
        if (Speakers.speaks(there, entity)) {
            features.add("absent spoke", t, near);
            String quoted = document.sentence(candidate.sentence()).quoted(candidate.head()) ? "quoted" : "told";
            features.add("absent spoke quoted", t, near, quoted);
        }
    }
}
