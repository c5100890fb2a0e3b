package org.depeche.coding;

import java.util.ArrayList;
import java.util.List;
import org.depeche.lexicon.Argument;
import org.depeche.lexicon.CueMatch;
import org.depeche.lexicon.Lexicon;
import org.depeche.lexicon.OperatorMatch;
import org.depeche.names.Entity;
import org.depeche.place.Place;
import org.depeche.place.PlaceMention;
import org.depeche.syntax.Pos;
import org.depeche.syntax.Tree;
import org.depeche.syntax.Word;
import org.depeche.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/** All that is known of a sentence before events are decided on, ready to look up by word. */
@SuppressWarnings("ReferenceEquality") // one object a mention: identity is what is meant
final class SentenceContext {
    private final int index;
    private final Tree tree;
    private final List<Entity> entities;
    private final List<TimeExpression> times;
    private final List<PlaceMention> places;
    private final List<CueMatch> cues;
    private final List<OperatorMatch> operators;
    private final List<Candidate> candidates;
    private final @Nullable Entity[] entityAt;
    private final @Nullable Candidate[] candidateAt;
    private final boolean[] quoted;
    private final List<Speakers.Speaker> speakers;
    private final List<List<Argument>> arguments;

    SentenceContext(
            ReportAnalysis analysis,
            int index,
            List<CueMatch> cues,
            List<OperatorMatch> operators,
            List<Candidate> candidates,
            boolean[] quoted,
            Lexicon lexicon) {
        this.index = index;
        this.tree = analysis.trees().get(index);
        this.entities = analysis.entities().get(index);
        this.times = analysis.times().get(index);
        this.places = analysis.places().get(index);
        this.cues = List.copyOf(cues);
        this.operators = List.copyOf(operators);
        this.candidates = List.copyOf(candidates);
        this.quoted = quoted;
        this.entityAt = new @Nullable Entity[tree.size()];
        this.candidateAt = new @Nullable Candidate[tree.size()];
        fillEntities();
        for (Candidate candidate : candidates) {
            candidateAt[candidate.head().index()] = candidate;
        }
        this.speakers = Speakers.in(this, lexicon);
        this.arguments = new ArrayList<>();
        for (Word word : tree.words()) {
            boolean verb = word.pos() == Pos.VERB || word.pos() == Pos.AUX;
            arguments.add(verb ? lexicon.arguments().of(tree, word) : List.of());
        }
    }

    /** Heads first; then the other words of a phrase, where no head stands. */
    private void fillEntities() {
        for (Entity entity : entities) {
            if (entityAt[entity.head()] == null) {
                entityAt[entity.head()] = entity;
            }
        }
        for (Entity entity : entities) {
            if (entity.kind() == Entity.Kind.PERSON || entity.kind() == Entity.Kind.ORGANISATION) {
                for (int i = entity.from(); i < entity.to(); i++) {
                    if (entityAt[i] == null) {
                        entityAt[i] = entity;
                    }
                }
            }
        }
    }

    int index() {
        return index;
    }

    Tree tree() {
        return tree;
    }

    List<Entity> entities() {
        return entities;
    }

    List<TimeExpression> times() {
        return times;
    }

    List<PlaceMention> places() {
        return places;
    }

    List<CueMatch> cues() {
        return cues;
    }

    List<OperatorMatch> operators() {
        return operators;
    }

    List<Candidate> candidates() {
        return candidates;
    }

    /** The arguments of any word, worked out once. */
    List<Argument> argumentsOf(Word word) {
        return arguments.get(word.index());
    }

    List<Speakers.Speaker> speakers() {
        return speakers;
    }

    boolean headline() {
        return tree.sentence().headline();
    }

    /** The participant whose head, or failing that whose name, the word is. */
    @Nullable
    Entity entityAt(Word word) {
        return entityAt[word.index()];
    }

    /** The candidate whose trigger's head the word is. */
    @Nullable
    Candidate candidateAt(Word word) {
        return candidateAt[word.index()];
    }

    /** The place named by the participant's head, or null. */
    @Nullable
    PlaceMention placeOf(Entity entity) {
        for (PlaceMention mention : places) {
            if (mention.head() == entity.head()) {
                return mention;
            }
        }
        return null;
    }

    /**
     * Whether the participant is a town or site that only says where ("à Strasbourg"): it does nothing to nobody. A body is none,
     * nor is a capital where a word asks for somebody after its preposition ("a demandé à Paris").
     */
    boolean isOnlyWhere(Entity entity) {
        PlaceMention mention = placeOf(entity);
        return mention != null
                && mention.locative()
                && mention.place().kind() != Place.Kind.COUNTRY
                && entity.kind() != Entity.Kind.ORGANISATION
                && !(entity.kind() == Entity.Kind.STATE && isAskedFor(entity));
    }

    /** Whether an entry of the sentence's candidates names the participant's preposition as that of a party. */
    private boolean isAskedFor(Entity entity) {
        for (Candidate candidate : candidates) {
            for (Argument argument : candidate.arguments()) {
                if (argument.word().index() == entity.head()
                        && candidate.frames().stream()
                                .anyMatch(frame -> frame.recipientRoles().contains(argument.role())
                                        || frame.actorRoles().contains(argument.role()))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the word stands in a direct quotation. */
    boolean quoted(Word word) {
        return quoted[word.index()];
    }

    /** The nearest word above that heads another candidate, or null. */
    @Nullable
    Candidate governing(Candidate candidate) {
        int steps = 0;
        for (Word at = tree.head(candidate.head()); at != null && steps < 8; at = tree.head(at), steps++) {
            Candidate above = candidateAt(at);
            if (above != null && above != candidate) {
                return above;
            }
        }
        return null;
    }
}
