package org.depeche.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.depeche.exchange.Evaluation;
import org.depeche.exchange.Evaluation.Fault;
import org.depeche.exchange.Evaluation.Score;
import org.depeche.exchange.GoldEvent;
import org.depeche.exchange.Palette;
import org.depeche.exchange.Prediction;

/** The figures of an evaluation, as text or as JSON. */
final class EvaluationText {
    /** How much of the text before and after an error is shown, in UTF-16 code units. */
    private static final int BEFORE = 70;

    private static final int AFTER = 90;

    private EvaluationText() {}

    /** The figures, for people. */
    static String figures(Evaluation evaluation) {
        Score events = evaluation.events();
        StringBuilder text = new StringBuilder();
        text.append(evaluation.documents()).append(" documents, ");
        text.append(events.gold()).append(" gold mentions, ");
        text.append(events.predicted()).append(" predicted records\n");
        scores(evaluation)
                .forEach((name, score) -> text.append(String.format(
                        Locale.ROOT,
                        "%-10s P %s  R %s  F1 %s%n",
                        name,
                        fixed(score.precision(), 3),
                        fixed(score.recall(), 3),
                        fixed(score.f1(), 3))));
        List<String> shares = new ArrayList<>();
        evaluation
                .shares()
                .forEach(
                        (name, share) -> shares.add(name + " " + fixed(share.value(), 3) + " (of " + share.of() + ")"));
        text.append("right among the matched: ")
                .append(String.join(", ", shares))
                .append('\n');
        byType(evaluation)
                .forEach((type, score) -> text.append(String.format(
                        Locale.ROOT,
                        "  %-10s P %s R %s F1 %s  gold %d%n",
                        type,
                        fixed(score.precision(), 2),
                        fixed(score.recall(), 2),
                        fixed(score.f1(), 2),
                        score.gold())));
        return text.toString();
    }

    private static Map<String, Score> scores(Evaluation evaluation) {
        Map<String, Score> scores = new LinkedHashMap<>();
        scores.put("events", evaluation.events());
        scores.put("spotted", evaluation.spotted());
        scores.put("who", evaluation.who());
        scores.put("record", evaluation.record());
        return scores;
    }

    private static Map<String, Score> byType(Evaluation evaluation) {
        Map<String, Score> byName = new TreeMap<>();
        evaluation.byType().forEach((type, score) -> byName.put(type.name(), score));
        return byName;
    }

    /** Figures are rounded to four places before they are printed shorter. */
    private static String fixed(double value, int places) {
        double four = rounded(value).doubleValue();
        return new BigDecimal(four).setScale(places, RoundingMode.HALF_EVEN).toPlainString();
    }

    private static BigDecimal rounded(double value) {
        return new BigDecimal(value).setScale(4, RoundingMode.HALF_EVEN);
    }

    /** The figures as one JSON object. */
    static String json(Evaluation evaluation) {
        List<String> fields = new ArrayList<>();
        fields.add("\"documents\": " + evaluation.documents());
        fields.add("\"gold\": " + evaluation.events().gold());
        fields.add("\"predicted\": " + evaluation.events().predicted());
        scores(evaluation).forEach((name, score) -> fields.add("\"" + name + "\": {" + score(score) + "}"));
        List<String> shares = new ArrayList<>();
        evaluation
                .shares()
                .forEach((name, share) ->
                        shares.add("\"" + name + "\": [" + number(share.value()) + ", " + share.of() + "]"));
        fields.add("\"right_among_matched\": {" + String.join(", ", shares) + "}");
        List<String> types = new ArrayList<>();
        byType(evaluation)
                .forEach((type, score) ->
                        types.add("\"" + type + "\": {" + score(score) + ", \"gold\": " + score.gold() + "}"));
        fields.add("\"by_type\": {" + String.join(", ", types) + "}");
        return "{" + String.join(", ", fields) + "}";
    }

    private static String score(Score score) {
        return "\"p\": " + number(score.precision()) + ", \"r\": " + number(score.recall()) + ", \"f1\": "
                + number(score.f1());
    }

    private static String number(double value) {
        BigDecimal number = rounded(value).stripTrailingZeros();
        return number.scale() < 1 ? number.setScale(1).toPlainString() : number.toPlainString();
    }

    /** Up to so many misses, then up to so many false alarms, each with the text around it. */
    static String errors(Evaluation evaluation, int limit) {
        StringBuilder text = new StringBuilder();
        evaluation.faults().stream()
                .filter(fault -> fault.missed() != null)
                .limit(limit)
                .forEach(fault -> text.append(line(fault)));
        evaluation.faults().stream()
                .filter(fault -> fault.falseAlarm() != null)
                .limit(limit)
                .forEach(fault -> text.append(line(fault)));
        return text.toString();
    }

    private static String line(Fault fault) {
        GoldEvent missed = fault.missed();
        Prediction alarm = fault.falseAlarm();
        String document = fault.document().report().document();
        String text = fault.document().report().text();
        if (missed != null) {
            return "missed: " + document + " " + missed.type() + " " + around(text, missed.start(), missed.end())
                    + "\n";
        }
        return alarm == null
                ? ""
                : "false alarm: " + document + " " + alarm.type() + " " + around(text, alarm.start(), alarm.end())
                        + "\n";
    }

    private static String around(String text, int start, int end) {
        int from = Math.max(0, start - BEFORE);
        int to = Math.min(text.length(), Math.max(start + AFTER, end));
        return "…" + Palette.inOneLine(text.substring(from, start))
                + Palette.PLAIN.trigger(Palette.inOneLine(text.substring(start, end)))
                + Palette.inOneLine(text.substring(end, to)) + "…";
    }
}
