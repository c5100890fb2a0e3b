package org.depeche.exchange;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.depeche.CodedReport;
import org.depeche.coding.EventRecord;
import org.depeche.text.Sentence;
import org.depeche.text.Span;

/** Writes records for people: each sentence that reports something, its triggers marked, with its events under it. */
public final class TextWriter implements RecordWriter {
    private final Writer out;
    private final Palette palette;
    private final Labels.Shelf labels = new Labels.Shelf();

    public TextWriter(Writer out, Palette palette) {
        this.out = out;
        this.palette = palette;
    }

    @Override
    public void write(CodedReport report) throws IOException {
        Labels words = labels.of(report.language());
        out.write(palette.heading(Palette.inOneLine(report.report().document())));
        out.write(palette.faint(summary(report, words)) + "\n");
        Map<Integer, List<EventRecord>> bySentence = report.records().stream()
                .collect(Collectors.groupingBy(EventRecord::sentence, TreeMap::new, Collectors.toList()));
        EventText events = new EventText(words, palette);
        for (Map.Entry<Integer, List<EventRecord>> entry : bySentence.entrySet()) {
            Sentence sentence = report.sentences().get(entry.getKey());
            out.write("\n" + marked(report.report().text(), sentence.span(), entry.getValue()) + "\n");
            for (EventRecord event : entry.getValue()) {
                out.write(events.of(event));
            }
        }
        out.write("\n");
    }

    private static String summary(CodedReport report, Labels words) {
        int events = report.records().size();
        StringBuilder summary = new StringBuilder("  ").append(report.language());
        if (report.report().published() != null) {
            summary.append("  ").append(report.report().published());
        }
        return summary.append("  ")
                .append(events)
                .append(' ')
                .append(words.of(events == 1 ? "word.event" : "word.events"))
                .toString();
    }

    /** The sentence in one line, with its triggers marked. */
    private String marked(String text, Span sentence, List<EventRecord> events) {
        List<Span> triggers = events.stream()
                .map(event -> event.trigger().span())
                .distinct()
                .sorted(java.util.Comparator.comparingInt(Span::start).thenComparingInt(Span::end))
                .toList();
        StringBuilder line = new StringBuilder();
        int at = sentence.start();
        for (Span trigger : triggers) {
            if (trigger.start() >= at && trigger.end() <= sentence.end()) {
                line.append(Palette.inOneLine(text.substring(at, trigger.start())));
                line.append(palette.trigger(Palette.inOneLine(trigger.in(text))));
                at = trigger.end();
            }
        }
        return line.append(Palette.inOneLine(text.substring(at, sentence.end())))
                .toString();
    }
}
