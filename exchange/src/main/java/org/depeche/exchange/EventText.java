package org.depeche.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.depeche.coding.EventDate;
import org.depeche.coding.EventPlace;
import org.depeche.coding.EventRecord;
import org.depeche.coding.Participant;
import org.depeche.coding.Quotation;
import org.depeche.coding.Source;
import org.jspecify.annotations.Nullable;

/** An event as lines of text: what it is, then a line for each thing known of it. */
final class EventText {
    private static final int LABEL_WIDTH = 12;

    private final Labels labels;
    private final Palette palette;

    EventText(Labels labels, Palette palette) {
        this.labels = labels;
        this.palette = palette;
    }

    String of(EventRecord event) {
        StringBuilder lines = new StringBuilder("  ").append(title(event)).append('\n');
        line(lines, "actors", participants(event.actors()));
        line(lines, "recipients", participants(event.recipients()));
        line(lines, "date", event.date() == null ? "" : date(event.date()));
        line(lines, "place", event.place() == null ? "" : place(event.place()));
        line(lines, "status", status(event));
        line(lines, "sources", sources(event.sources()));
        line(lines, "quote", event.quote() == null ? "" : quoted(event.quote()));
        line(lines, "counts", counts(event));
        line(lines, "rule", palette.faint(Palette.inOneLine(event.rule()) + "  " + event.event()));
        return lines.toString();
    }

    private String title(EventRecord event) {
        double intensity = event.type().intensity(event.mode());
        String name = labels.of("type." + event.type().name());
        String mode = event.mode() == null ? "" : " (" + labels.of("mode." + event.mode()) + ")";
        String code = "  " + event.type().name() + (event.mode() == null ? "" : " " + event.mode());
        String score = String.format(Locale.ROOT, "  %+.1f", intensity);
        return (intensity < 0 ? palette.bad(name + mode) : palette.good(name + mode)) + palette.faint(code + score);
    }

    private void line(StringBuilder lines, String field, String value) {
        if (!value.isEmpty()) {
            String label = labels.of("field." + field);
            lines.append("    ").append(palette.label(label));
            lines.append(" ".repeat(Math.max(1, LABEL_WIDTH - label.length())));
            lines.append(value).append('\n');
        }
    }

    private String participants(List<Participant> participants) {
        List<String> texts = new ArrayList<>();
        participants.forEach(participant -> texts.add(participant(participant)));
        return String.join("; ", texts);
    }

    private String participant(Participant participant) {
        List<String> codes = new ArrayList<>();
        add(codes, participant.country());
        add(codes, participant.sector());
        codes.addAll(participant.otherSectors());
        String text = Palette.inOneLine(participant.text());
        String name = Palette.inOneLine(participant.name());
        return text
                + (name.equals(text) ? "" : " = " + name)
                + (codes.isEmpty() ? "" : palette.faint(" [" + String.join(" ", codes) + "]"));
    }

    private static void add(List<String> codes, @Nullable String code) {
        if (code != null) {
            codes.add(code);
        }
    }

    private String date(EventDate date) {
        Quotation phrase = date.phrase();
        String basis = date.basis() == EventDate.Basis.TEXT
                ? ""
                : " (" + labels.of("basis." + date.basis().label()) + ")";
        return date.edtf() + (phrase == null ? "" : "  " + quoted(phrase)) + palette.faint(basis);
    }

    private String place(EventPlace place) {
        List<String> details = new ArrayList<>();
        add(details, place.country());
        if (!Double.isNaN(place.latitude()) && !Double.isNaN(place.longitude())) {
            details.add(String.format(Locale.ROOT, "%.2f, %.2f", place.latitude(), place.longitude()));
        }
        String text = Palette.inOneLine(place.text());
        String name = Palette.inOneLine(place.name());
        return text
                + (name.equals(text) ? "" : " = " + name)
                + (details.isEmpty() ? "" : palette.faint(" [" + String.join("; ", details) + "]"));
    }

    private String status(EventRecord event) {
        String status = labels.of("status." + event.status().label());
        return event.hedged() ? status + ", " + labels.of("word.hedged") : status;
    }

    private String sources(List<Source> sources) {
        List<String> texts = new ArrayList<>();
        for (Source source : sources) {
            Quotation cue = source.cue();
            texts.add(participant(source.participant()) + (cue == null ? "" : "  " + quoted(cue)));
        }
        return String.join("; ", texts);
    }

    private String counts(EventRecord event) {
        List<String> texts = new ArrayList<>();
        new TreeMap<>(event.counts())
                .forEach((name, count) ->
                        texts.add(count + " " + labels.of("count." + name + (count == 1 ? ".one" : ""))));
        return String.join(", ", texts);
    }

    private static String quoted(Quotation quotation) {
        return "“" + Palette.inOneLine(quotation.text()) + "”";
    }
}
