package org.depeche.coding;

import java.util.List;
import org.depeche.lexicon.Argument;
import org.depeche.lexicon.EventType;
import org.depeche.names.Entity;
import org.depeche.syntax.Tree;
import org.depeche.syntax.Word;

/**
 * What speaks for a participant filling a role beside another that fills it: "la France et l'Allemagne", "15 soldats ainsi
 * que 11 civils". Both stand in one sentence, the event's or another.
 */
@SuppressWarnings("ReferenceEquality") // one object a mention: identity is what is meant
final class CompanionFeatures {
    /** Phrases further apart than this many words are not held together by the words between them. */
    private static final int CLOSE = 4;

    private final DocumentContext document;
    private final Opinions opinions;

    CompanionFeatures(DocumentContext document, Opinions opinions) {
        this.document = document;
        this.opinions = opinions;
    }

    void add(Candidate candidate, EventType type, boolean asActor, Entity first, Entity entity, Features features) {
        SentenceContext context = document.sentence(entity.sentence());
        Tree tree = context.tree();
        String role = asActor ? "actor" : "recipient";
        String t = role + ' ' + type.name();
        String joined = isPair(first, entity) || Coordination.joined(tree, first, entity)
                ? "joined"
                : nested(first, entity) ? "nested" : "apart";
        boolean here = entity.sentence() == candidate.sentence();
        String where = joined + (here ? "" : " elsewhere");
        features.add("company", role, where);
        features.add("company type", t, where);
        features.add("company between", between(tree, first, entity), where);
        features.add("company between type", t, between(tree, first, entity));
        String path = Paths.between(tree, tree.word(first.head()), tree.word(entity.head()));
        features.add("company path", path, role);
        features.add("company path between", path, between(tree, first, entity));
        sides(t, role, where, first, entity, features);
        opinion(candidate, asActor, role, where, first, entity, features);
        features.add("company kind", where, entity.kind().name(), first.kind().name());
        features.add("company preposition", preposition(tree, first), preposition(tree, entity), where);
        features.add("company headline", where, String.valueOf(context.headline()));
        if (here) {
            features.add("company frame", role, frame(context, candidate, entity), where);
            features.add("company rule", candidate.frame().rule(), role, where);
            features.add(
                    "company event path", role, Paths.between(tree, candidate.head(), tree.word(entity.head())), where);
        }
    }

    private static void sides(String t, String role, String where, Entity first, Entity entity, Features features) {
        boolean country = String.valueOf(first.country()).equals(String.valueOf(entity.country()));
        boolean sector = String.valueOf(first.sector()).equals(String.valueOf(entity.sector()));
        String same = (country ? "country" : "") + (sector ? " sector" : "");
        features.add("company same", role, same, where);
        features.add("company same type", t, same);
        features.add("company sectors", RoleFeatures.sector(first), RoleFeatures.sector(entity), where);
        features.add("company sector", t, RoleFeatures.sector(entity), where);
    }

    private void opinion(
            Candidate candidate,
            boolean asActor,
            String role,
            String where,
            Entity first,
            Entity entity,
            Features features) {
        Opinions.Opinion own = opinions.on(candidate);
        var mine = asActor ? own.actors : own.recipients;
        var other = asActor ? own.recipients : own.actors;
        String p = step(mine.getOrDefault(entity.referent(), 0.0));
        String q = step(other.getOrDefault(entity.referent(), 0.0));
        features.add("company p", role, p, where);
        features.add("company other", role, q, where);
        features.add("company both", p, q, where);
        features.add("company first", p, step(mine.getOrDefault(first.referent(), 0.0)), where);
    }

    private static String frame(SentenceContext context, Candidate candidate, Entity entity) {
        StringBuilder roles = new StringBuilder();
        for (Argument argument : candidate.arguments()) {
            if (context.entityAt(argument.word()) == entity) {
                roles.append(candidate.frame().actorRoles().contains(argument.role()) ? "A" : "")
                        .append(candidate.frame().recipientRoles().contains(argument.role()) ? "R" : "")
                        .append(argument.role());
            }
        }
        return roles.toString();
    }

    /** "Canada-UE": two participants by one word. */
    private static boolean isPair(Entity a, Entity b) {
        return a.from() == b.from() && a.to() == b.to();
    }

    private static boolean nested(Entity a, Entity b) {
        return a.from() < b.to() && b.from() < a.to();
    }

    /** The words between the two phrases where these stand close, else how far apart they are. */
    private static String between(Tree tree, Entity a, Entity b) {
        int from = Math.min(a.to(), b.to());
        int to = Math.max(a.from(), b.from());
        if (from > to) {
            return "nothing";
        }
        if (to - from > CLOSE) {
            return "far";
        }
        StringBuilder words = new StringBuilder();
        List<Word> all = tree.words();
        for (int i = from; i < to; i++) {
            words.append(EventFeatures.lemma(all.get(i))).append(' ');
        }
        return words.toString();
    }

    private static String preposition(Tree tree, Entity entity) {
        Word marker = tree.preposition(tree.word(entity.head()));
        return marker == null ? "-" : EventFeatures.lemma(marker);
    }

    private static String step(double probability) {
        return probability < 0.02
                ? "none"
                : probability < 0.1 ? "little" : String.valueOf((int) Math.min(9, probability * 10));
    }
}
