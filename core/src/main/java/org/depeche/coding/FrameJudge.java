package org.depeche.coding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depeche.lexicon.Arguments;
import org.depeche.lexicon.Cue;
import org.depeche.lexicon.EventType;
import org.depeche.lexicon.Frame;
import org.depeche.names.Entity;
import org.depeche.syntax.Tree;
import org.depeche.syntax.Word;
import org.jspecify.annotations.Nullable;

/** Settles who and what by the lexicon alone, as an entry without any statistics works. */
final class FrameJudge implements Judge {
    @Override
    public Map<Candidate, Verdict> events(Questions questions) {
        Map<Candidate, Verdict> verdicts = new LinkedHashMap<>();
        for (Candidate candidate : questions.candidates()) {
            Verdict verdict = event(questions, candidate);
            if (verdict != null) {
                verdicts.put(candidate, verdict);
            }
        }
        return verdicts;
    }

    private static @Nullable Verdict event(Questions questions, Candidate candidate) {
        if (!candidate.admitted()) {
            return null;
        }
        SentenceContext context = questions.document().sentence(candidate.sentence());
        Candidate above = context.governing(candidate);
        if (above != null && above.admitted() && swallows(context.tree(), above, candidate)) {
            return null;
        }
        Frame frame = candidate.frame();
        if (!holds(frame, filled(context, candidate))) {
            return null;
        }
        EventType type = FrameStatus.shifted(frame, FrameStatus.of(context, candidate));
        return new Verdict(type, probability(context.tree(), candidate));
    }

    /**
     * How many of the entry's roles are filled by participants that politics knows, those it leaves open not counted, and
     * whether any role of the word is.
     */
    private record Filled(int roles, int filled, boolean any) {}

    private static Filled filled(SentenceContext context, Candidate candidate) {
        Frame frame = candidate.frame();
        Roles filled = FrameRoles.of(context, candidate);
        int roles =
                (frame.actorRoles().isEmpty() ? 0 : 1) + (frame.recipientRoles().isEmpty() ? 0 : 1);
        boolean any = !filled.actors().isEmpty()
                || candidate.arguments().stream().anyMatch(argument -> {
                    Entity entity = context.entityAt(argument.word());
                    return entity != null && entity.sector() != null;
                });
        return new Filled(
                roles,
                (filled.actors().isEmpty() ? 0 : 1) + (filled.recipients().isEmpty() ? 0 : 1),
                any);
    }

    private static boolean holds(Frame frame, Filled filled) {
        return switch (frame.certainty()) {
            case HIGH -> true;
            case MEDIUM -> filled.any() || filled.filled() == filled.roles();
            case LOW -> {
                if (filled.roles() == 0) {
                    yield frame.demanding() || filled.any();
                }
                yield frame.demanding() ? filled.any() : filled.filled() == filled.roles();
            }
        };
    }

    /** Where a verb and its object name one happening, the surer entry is the trigger; a light verb yields to its noun. */
    private static double probability(Tree tree, Candidate candidate) {
        double sure = switch (candidate.frame().certainty()) {
            case HIGH -> 0.9;
            case MEDIUM -> 0.8;
            case LOW -> 0.7;
        };
        boolean phrase = !candidate.frame().phrase().rest().isEmpty();
        boolean underVerb = candidate.head().is("obj") && tree.child(candidate.head(), "det") != null;
        return sure + (phrase ? 0.06 : 0) + (underVerb ? 0.03 : 0);
    }

    /**
     * What is demanded, threatened, promised, refused or talked about is not coded on its own: infinitives and clauses,
     * and nouns in the phrases that say what it is about.
     */
    private static boolean swallows(Tree tree, Candidate above, Candidate candidate) {
        boolean verbal = Arguments.isVerbal(tree, candidate.head());
        boolean modifier = candidate.head().is("nmod") || candidate.head().is("obl");
        boolean object = candidate.head().is("obj");
        return switch (above.proposed()) {
            case REQUEST, THREATEN, AGREE -> verbal || modifier || object;
            case REJECT, CONCEDE, CONSULT -> verbal || modifier;
            case ACCUSE -> "allege".equals(above.frame().mode()) && (verbal || modifier);
            default -> false;
        };
    }

    @Override
    public Map<Candidate, Answers> answers(Questions questions, Map<Candidate, Verdict> events) {
        Map<Candidate, Answers> answers = new LinkedHashMap<>();
        events.forEach((candidate, verdict) -> answers.put(candidate, answers(questions, candidate, verdict.type())));
        return answers;
    }

    private static Answers answers(Questions questions, Candidate candidate, EventType type) {
        SentenceContext context = questions.document().sentence(candidate.sentence());
        Roles roles = FrameRoles.of(context, candidate);
        return new Answers(
                roles,
                FrameStatus.of(context, candidate),
                candidate.frame().type() == type ? candidate.frame().mode() : null,
                sources(context, candidate, roles),
                DatedBy.NOTHING,
                Optional.empty());
    }

    /** The speakers whose cue stands over the trigger or, as a preposition, in its clause. */
    private static List<Speakers.Speaker> sources(SentenceContext context, Candidate candidate, Roles roles) {
        List<Speakers.Speaker> sources = new ArrayList<>();
        for (Speakers.Speaker speaker : context.speakers()) {
            Word cue = speaker.cue().head();
            boolean verb = speaker.cue().cue().form() == Cue.Form.VERB;
            boolean over = context.tree().dominates(cue, candidate.head())
                    && cue.index() != candidate.head().index();
            boolean said = verb
                    ? over || cue.is("parataxis")
                    : cue.index() != candidate.head().index();
            if (said && !roles.actors().contains(speaker.entity())) {
                sources.add(speaker);
            }
        }
        return sources;
    }
}
