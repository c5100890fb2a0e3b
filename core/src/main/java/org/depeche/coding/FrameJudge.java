package org.depeche.coding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depeche.lexicon.Argument;
import org.depeche.lexicon.Certainty;
import org.depeche.lexicon.EventType;
import org.depeche.lexicon.Frame;
import org.depeche.names.Entity;
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
        if (above != null && above.admitted() && swallowsContent(above.proposed())) {
            return null;
        }
        Frame frame = candidate.frame();
        boolean actor = filled(context, candidate, frame.actorRoles());
        boolean recipient = filled(context, candidate, frame.recipientRoles());
        boolean holds = frame.certainty() == Certainty.HIGH
                || (frame.certainty() == Certainty.MEDIUM && (actor || recipient))
                || (actor && recipient)
                || (!frame.restrictions().isEmpty() && (actor || recipient));
        return holds ? new Verdict(frame.type(), 1) : null;
    }

    /** What is demanded, threatened, promised, refused or talked about is not coded on its own. */
    private static boolean swallowsContent(EventType type) {
        return switch (type) {
            case REQUEST, THREATEN, REJECT, ACCUSE, AGREE, CONSULT, CONCEDE -> true;
            default -> false;
        };
    }

    private static boolean filled(SentenceContext context, Candidate candidate, List<String> roles) {
        Entity filler = EventFeatures.filler(context, candidate, roles);
        return filler != null && filler.sector() != null;
    }

    @Override
    public Map<Candidate, Answers> answers(Questions questions, Map<Candidate, Verdict> events) {
        Map<Candidate, Answers> answers = new LinkedHashMap<>();
        events.forEach((candidate, verdict) -> answers.put(
                candidate,
                new Answers(
                        roles(questions, candidate),
                        Status.ACTUAL,
                        candidate.frame().mode(),
                        List.of(),
                        DatedBy.NOTHING,
                        Optional.empty())));
        return answers;
    }

    private static Roles roles(Questions questions, Candidate candidate) {
        SentenceContext context = questions.document().sentence(candidate.sentence());
        List<Entity> actors = fillers(context, candidate, candidate.frame().actorRoles(), List.of());
        List<Entity> recipients = fillers(context, candidate, candidate.frame().recipientRoles(), actors);
        return new Roles(actors, recipients);
    }

    private static List<Entity> fillers(
            SentenceContext context, Candidate candidate, List<String> roles, List<Entity> taken) {
        for (String role : roles) {
            List<Entity> fillers = new ArrayList<>();
            for (Argument argument : candidate.arguments()) {
                Entity entity = argument.role().equals(role) ? context.entityAt(argument.word()) : null;
                if (entity != null && !fillers.contains(entity) && !taken.contains(entity)) {
                    fillers.add(entity);
                }
            }
            if (!fillers.isEmpty()) {
                return fillers;
            }
        }
        return List.of();
    }
}
