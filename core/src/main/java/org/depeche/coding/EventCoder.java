package org.depeche.coding;

import java.util.ArrayList;
import java.util.List;
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
        judge.events(questions).forEach((candidate, verdict) -> drafts.add(draft(questions, candidate, verdict)));
        return Repetitions.drop(questions, drafts);
    }

    private Draft draft(Questions questions, Candidate candidate, Judge.Verdict verdict) {
        EventType type = verdict.type();
        Judge.Roles roles = judge.roles(questions, candidate, type);
        return new Draft(
                candidate,
                type,
                judge.mode(questions, candidate, type),
                frame(candidate, type),
                verdict.probability(),
                roles.actors(),
                roles.recipients(),
                judge.status(questions, candidate, type),
                judge.sources(questions, candidate, type, roles),
                judge.date(questions, candidate, type),
                judge.place(questions, candidate, type));
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
