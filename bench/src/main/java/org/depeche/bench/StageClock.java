package org.depeche.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.depeche.coding.Draft;
import org.depeche.coding.EventRecord;
import org.depeche.coding.Questions;
import org.depeche.coding.ReportAnalysis;
import org.depeche.names.Entity;
import org.depeche.place.PlaceMention;
import org.depeche.syntax.Tree;
import org.depeche.text.Report;
import org.depeche.text.Sentence;
import org.depeche.time.Anchor;
import org.depeche.time.TimeExpression;

/** Codes reports stage by stage and adds up the processor time of each. For one thread. */
final class StageClock {
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Map<Stage, Long> nanoseconds = new EnumMap<>(Stage.class);
    private long last;

    /** Codes a report. */
    List<EventRecord> code(Stages stages, Report report) {
        last = threads.getCurrentThreadCpuTime();
        List<Sentence> sentences = stages.read(report);
        stop(Stage.READ);
        List<Tree> trees = stages.parse(sentences);
        stop(Stage.PARSE);
        Anchor anchor = stages.anchor(report, trees);
        List<List<TimeExpression>> times = stages.times(trees, anchor);
        stop(Stage.TIME);
        List<PlaceMention> places = stages.places(trees);
        List<String> focus = stages.focus(trees);
        stop(Stage.PLACE);
        LocalDate day = anchor.date();
        List<Entity> names = stages.names(report, trees, places, times, day);
        stop(Stage.NAMES);
        ReportAnalysis analysis = stages.analysis(report, trees, anchor, times, places, focus, names);
        Questions questions = stages.candidates(analysis);
        stop(Stage.CANDIDATES);
        List<Draft> drafts = stages.decisions(questions);
        stop(Stage.DECISIONS);
        List<EventRecord> records = stages.records(analysis, drafts);
        stop(Stage.RECORDS);
        return records;
    }

    private void stop(Stage stage) {
        long now = threads.getCurrentThreadCpuTime();
        nanoseconds.merge(stage, now - last, Long::sum);
        last = now;
    }

    /** The processor time of a stage so far, in seconds. */
    double seconds(Stage stage) {
        return nanoseconds.getOrDefault(stage, 0L) / 1e9;
    }

    /** The processor time of all stages so far, in seconds. */
    double seconds() {
        return nanoseconds.values().stream().mapToLong(Long::longValue).sum() / 1e9;
    }

    void reset() {
        nanoseconds.clear();
    }
}
