package org.depeche.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.depeche.lexicon.EventType;
import org.depeche.lexicon.Frame;
import org.depeche.lexicon.Lexicon;

/** Decides which events a report tells: the lexicon proposes, a judge disposes. Immutable and thread-safe. */
public final class EventCoder {
    private final Lexicon lexicon;
    private final Judge judge;

    private EventCoder(Lexicon lexicon, Judge judge) {
        this.lexicon = lexicon;
        this.judge = judge;
    }

    /** A coder that the models settle. */
    public static EventCoder with(Lexicon lexicon, Models models, Thresholds thresholds) {
        return new EventCoder(lexicon, new ModelJudge(models, thresholds));
    }

    /** A coder by the lexicon alone. */
    public static EventCoder byFramesAlone(Lexicon lexicon) {
        return new EventCoder(lexicon, new FrameJudge());
    }

    /** The events of a report in the order of the text. */
    public List<Draft> code(ReportAnalysis analysis) {
        return code(Questions.of(analysis, lexicon));
    }

    /** The events, by questions asked already. */
    public List<Draft> code(Questions questions) {
        List<Draft> drafts = new ArrayList<>();
        Map<Candidate, Judge.Verdict> events = judge.events(questions);
        judge.answers(questions, events).forEach((candidate, answers) -> {
            Judge.Verdict verdict = events.get(candidate);
            if (verdict != null) {
                drafts.add(draft(candidate, verdict, answers));
            }
        });
        return Repetitions.drop(questions, drafts);
    }

    private static Draft draft(Candidate candidate, Judge.Verdict verdict, Judge.Answers answers) {
        return new Draft(
                candidate,
                verdict.type(),
                answers.mode(),
                frame(candidate, verdict.type()),
                verdict.probability(),
                RoleSectors.ofActors(
                        verdict.type(), answers.mode(), answers.roles().actors()),
                answers.roles().recipients(),
                answers.status(),
                answers.sources(),
                answers.date(),
                answers.place());
    }

    /** The entry that fired: the best of the type decided on, else the best of all. */
    private static Frame frame(Candidate candidate, EventType type) {
        for (Frame frame : candidate.frames()) {
            if (frame.type() == type) {
                return frame;
            }
        }
        for (Frame frame : candidate.others()) {
            if (frame.type() == type) {
                return frame;
            }
        }
        return candidate.frame();
    }
}
