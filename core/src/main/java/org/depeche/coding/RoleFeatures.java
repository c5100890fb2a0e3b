package org.depeche.coding;

import java.util.List;
import org.depeche.lexicon.Argument;
import org.depeche.lexicon.EventType;
import org.depeche.lexicon.Frame;
import org.depeche.names.Entity;
import org.depeche.place.PlaceMention;
import org.depeche.syntax.Pos;
import org.depeche.syntax.Tree;
import org.depeche.syntax.Word;

/** What speaks for a participant being the actor or the recipient of an event. */
@SuppressWarnings("ReferenceEquality") // one object a mention: identity is what is meant
final class RoleFeatures {
    private final DocumentContext document;
    private final Salience salience;
    private final AbsentFeatures absent;

    RoleFeatures(DocumentContext document) {
        this.document = document;
        this.salience = new Salience(document);
        this.absent = new AbsentFeatures(document, salience);
    }

    Salience salience() {
        return salience;
    }

    /** Features of a participant mentioned in the event's sentence. */
    void inSentence(Candidate candidate, EventType type, Entity entity, Features features) {
        SentenceContext context = document.sentence(candidate.sentence());
        Tree tree = context.tree();
        Word head = tree.word(entity.head());
        String t = type.name();
        features.add("here", t);
        roles(context, candidate, t, entity, features);
        kind(candidate, t, entity, features);
        String path = Paths.between(tree, candidate.head(), head);
        features.add("path", path);
        features.add("path type", t, path);
        features.add("path voice", path, org.depeche.lexicon.Arguments.voice(tree, candidate.head()));
        Word marker = tree.preposition(head);
        String preposition = marker == null ? "-" : EventFeatures.lemma(marker);
        features.add(
                "preposition", t, preposition, head.index() < candidate.head().index() ? "before" : "after");
        features.add("preposition path", preposition, path);
        features.add(
                "order",
                t,
                order(context, candidate, entity),
                candidate.head().pos().name());
        features.add("relation", t, head.relation());
        PlaceMention place = context.placeOf(entity);
        if (place != null) {
            String locative = place.locative() ? "where" : "other";
            features.add("place", t, place.place().kind().name(), locative);
            features.add("place path", locative, path);
        }
        features.add("headline", t, String.valueOf(context.headline()), order(context, candidate, entity));
        features.add("lemma path", EventFeatures.lemma(candidate.head()), path);
        features.add("entity lemma", t, EventFeatures.lemma(head));
        features.add("entity noun", EventFeatures.lemma(head));
        features.add("entity noun path", EventFeatures.lemma(head), path);
        described(tree, head, features);
        String given = Givenness.of(tree, head);
        features.add("given", t, given);
        features.add("given path", given, path);
        features.add("lemma preposition", EventFeatures.lemma(candidate.head()), preposition);
        features.add("sector path", sector(entity), path);
        features.add(
                "kind path", entity.kind().name(), path, candidate.head().pos().name());
        above(context, candidate, t, entity, features);
        clause(context, candidate, t, entity, features);
        elsewhere(candidate, type, entity, "here", features);
    }

    /** What is said of the participant besides its noun: "des hommes armés". */
    private static void described(Tree tree, Word head, Features features) {
        for (Word child : tree.children(head)) {
            if (child.pos() == Pos.ADJ || child.pos() == Pos.VERB || child.is("compound") || child.is("nmod")) {
                features.add("described", child.relation(), EventFeatures.lemma(child));
            }
        }
    }

    private void roles(SentenceContext context, Candidate candidate, String t, Entity entity, Features features) {
        Frame frame = candidate.frame();
        boolean any = false;
        for (Argument argument : candidate.arguments()) {
            if (context.entityAt(argument.word()) != entity) {
                continue;
            }
            any = true;
            String role = argument.role();
            features.add("role", t, role);
            features.add("role how", t, role, argument.how().name());
            features.add("role kind", t, role, sector(entity));
            features.add("role form", role, candidate.head().pos().name(), sector(entity));
            features.add("rule role", frame.rule(), role);
            spec("actor", frame.actorRoles(), candidate, context, role, t, features);
            spec("recipient", frame.recipientRoles(), candidate, context, role, t, features);
        }
        if (!any) {
            features.add("no role", t);
            features.add(
                    "no role though",
                    t,
                    filled(context, candidate, frame.actorRoles()),
                    filled(context, candidate, frame.recipientRoles()));
        }
    }

    static String filled(SentenceContext context, Candidate candidate, List<String> roles) {
        return EventFeatures.filler(context, candidate, roles) == null ? "open" : "filled";
    }

    private static void spec(
            String slot,
            List<String> roles,
            Candidate candidate,
            SentenceContext context,
            String role,
            String t,
            Features features) {
        int place = roles.indexOf(role);
        if (place < 0) {
            features.add("not by frame", slot, role);
            return;
        }
        boolean first = EventFeatures.filler(context, candidate, roles.subList(0, place)) == null;
        features.add("by frame", slot, first ? "first" : "later");
        features.add("by frame role", slot, role, first ? "first" : "later", t);
    }

    /** What the participant is to the verbs above the trigger: "X a suspendu … lors d'une attaque". */
    private void clause(SentenceContext context, Candidate candidate, String t, Entity entity, Features features) {
        Tree tree = context.tree();
        int level = 0;
        for (Word at = tree.head(candidate.head()); at != null && level < 3; at = tree.head(at)) {
            if (at.pos() != Pos.VERB && at.pos() != Pos.AUX) {
                continue;
            }
            level++;
            for (Argument argument : context.argumentsOf(at)) {
                if (context.entityAt(argument.word()) == entity) {
                    String above = EventFeatures.bucket(level);
                    features.add(
                            "clause",
                            above,
                            argument.role(),
                            candidate.head().pos().name());
                    features.add("clause type", above, t, argument.role());
                    features.add("clause verb", above, EventFeatures.lemma(at), argument.role());
                    if (candidate.head().head() == at.index()) {
                        String relation = candidate.head().relation();
                        features.add("direct", t, relation, argument.role());
                        features.add("direct verb", relation, EventFeatures.lemma(at), argument.role());
                        features.add("direct verb type", t, relation, EventFeatures.lemma(at), argument.role());
                    }
                }
            }
        }
        Word root = tree.root();
        boolean subject = tree.head(tree.word(entity.head())) == root
                && tree.word(entity.head()).is("nsubj");
        features.add("root subject", t, String.valueOf(subject));
    }

    private void kind(Candidate candidate, String t, Entity entity, Features features) {
        String mode = candidate.frame().mode();
        features.add("mode sector", t, mode == null ? "-" : mode, sector(entity));
        features.add("rule sector", candidate.frame().rule(), sector(entity));
        int rank = entity.country() == null ? -1 : document.analysis().focus().indexOf(entity.country());
        features.add("focus", t, rank < 0 ? "no" : rank == 0 ? "first" : "further", sector(entity));
        features.add("rank", t, EventFeatures.bucket(salience.rank(entity)));
        features.add("kind", t, entity.kind().name());
        features.add("sector", t, sector(entity));
        features.add(
                "placed",
                t,
                String.valueOf(entity.country() != null),
                entity.kind().name());
    }

    private static String order(SentenceContext context, Candidate candidate, Entity entity) {
        int between = 0;
        int from = Math.min(entity.head(), candidate.head().index());
        int to = Math.max(entity.head(), candidate.head().index());
        for (Entity other : context.entities()) {
            if (other.head() > from && other.head() < to) {
                between++;
            }
        }
        String side = entity.head() < candidate.head().index() ? "before" : "after";
        return side + EventFeatures.bucket(between);
    }

    /** What the participant is to the event above this one, and whether it is speaking. */
    private static void above(
            SentenceContext context, Candidate candidate, String t, Entity entity, Features features) {
        Candidate above = context.governing(candidate);
        if (above != null) {
            for (Argument argument : above.arguments()) {
                if (context.entityAt(argument.word()) == entity) {
                    features.add("role above", t, above.proposed().name(), argument.role());
                }
            }
        }
        for (Candidate other : context.candidates()) {
            if (other != candidate && other != above) {
                for (Argument argument : other.arguments()) {
                    if (context.entityAt(argument.word()) == entity) {
                        features.add("role beside", t, other.proposed().name(), argument.role());
                    }
                }
            }
        }
        if (Speakers.speaks(context, entity)) {
            features.add("speaks", t);
        }
        for (Speakers.Speaker speaker : context.speakers()) {
            if (speaker.entity() == entity) {
                Word cue = speaker.cue().head();
                String over = context.tree().dominates(cue, candidate.head()) ? "over" : "beside";
                String quoted = context.quoted(candidate.head()) ? "quoted" : "told";
                features.add("says", t, over, quoted, candidate.head().pos().name());
                features.add("says cue", t, over, EventFeatures.lemma(cue));
            }
        }
    }

    /** Features of a participant that the event's sentence does not mention. */
    void absent(Candidate candidate, EventType type, Entity entity, Features features) {
        kind(candidate, type.name(), entity, features);
        absent.add(candidate, type, entity, features);
        elsewhere(candidate, type, entity, "absent", features);
    }

    /** Features of the role having nobody. */
    void nobody(Candidate candidate, EventType type, Features features) {
        SentenceContext context = document.sentence(candidate.sentence());
        Tree tree = context.tree();
        String t = type.name();
        String actor = filled(context, candidate, candidate.frame().actorRoles());
        String recipient = filled(context, candidate, candidate.frame().recipientRoles());
        String voice = org.depeche.lexicon.Arguments.voice(tree, candidate.head());
        features.add("nobody");
        features.add("nobody type", t);
        features.add("nobody though", t, actor, recipient);
        features.add("nobody voice", t, voice, candidate.head().pos().name());
        features.add(
                "nobody relation",
                candidate.head().relation(),
                candidate.head().pos().name());
        String given = document.givenness(candidate);
        String age = document.age(candidate);
        features.add("nobody given", t, given);
        features.add("nobody age", t, age);
        features.add("nobody given age", given, age);
        features.add("nobody headline", t, String.valueOf(context.headline()));
        features.add("nobody here", EventFeatures.bucket(context.entities().size()));
        features.add("nobody mode", t, String.valueOf(candidate.frame().mode()));
        features.add("nobody rule", candidate.frame().rule());
        features.add("nobody rule though", candidate.frame().rule(), actor, recipient);
        features.add("nobody elsewhere actor", t, salience.anyFills(candidate, type, true));
        features.add("nobody elsewhere recipient", t, salience.anyFills(candidate, type, false));
    }

    /** Whether grammar makes it the actor or recipient of another mention of the same kind of event. */
    private void elsewhere(Candidate candidate, EventType type, Entity entity, String where, Features features) {
        String actor = salience.fills(candidate, type, entity, true);
        String recipient = salience.fills(candidate, type, entity, false);
        features.add("actor elsewhere", where, actor);
        features.add("recipient elsewhere", where, recipient);
        features.add("elsewhere", where, actor, recipient);
        features.add("elsewhere type", where, type.name(), actor, recipient);
    }

    static String sector(Entity entity) {
        return entity.sector() == null ? "-" : entity.sector();
    }
}
