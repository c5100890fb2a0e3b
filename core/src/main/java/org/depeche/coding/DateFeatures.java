package org.depeche.coding;

import org.depeche.lexicon.EventType;
import org.depeche.syntax.Tree;
import org.depeche.syntax.Word;
import org.depeche.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/** What speaks for a time expression, the day of publication, or nothing, being the date of an event. */
@SuppressWarnings("ReferenceEquality") // one object a mention: identity is what is meant
final class DateFeatures {
    private DateFeatures() {}

    /** Features of an expression in the event's own sentence. */
    static void inSentence(
            DocumentContext document, Candidate candidate, EventType type, TimeExpression time, Features features) {
        SentenceContext context = document.sentence(candidate.sentence());
        Tree tree = context.tree();
        Word word = headOf(tree, time);
        String t = type.name();
        features.add("here");
        features.add("here type", t, time.kind().name());
        String path = Paths.between(tree, candidate.head(), word);
        features.add("path", path);
        features.add("path pos", path, candidate.head().pos().name());
        Word marker = tree.preposition(word);
        features.add(
                "preposition",
                marker == null ? "-" : EventFeatures.lemma(marker),
                time.kind().name());
        features.add("precision", precision(time.edtf()), time.kind().name());
        features.add("times here", EventFeatures.bucket(context.times().size()), order(context, candidate, time));
        features.add("order", order(context, candidate, time), path.equals("far") ? "far" : "near");
        features.add("headline", String.valueOf(context.headline()));
        boolean dominated = tree.dominates(candidate.head(), word);
        features.add(
                "dominated", String.valueOf(dominated), candidate.head().pos().name());
        Word governor = tree.head(word);
        if (governor != null) {
            boolean cue = context.cues().stream()
                    .anyMatch(c -> c.head().index() == governor.index()
                            && c.head().index() != candidate.head().index());
            features.add("at cue", String.valueOf(cue), String.valueOf(dominated));
            Candidate other = context.candidateAt(governor);
            features.add(
                    "at candidate",
                    other == null ? "none" : other == candidate ? "self" : other.proposed() == type ? "same" : "other");
        }
    }

    /** Features of an expression in another sentence. */
    static void elsewhere(
            DocumentContext document,
            Candidate candidate,
            EventType type,
            int sentence,
            TimeExpression time,
            Features features) {
        SentenceContext here = document.sentence(candidate.sentence());
        SentenceContext there = document.sentence(sentence);
        int distance = sentence - candidate.sentence();
        String where = distance < -1 ? "long before" : distance < 0 ? "before" : distance > 1 ? "long after" : "after";
        features.add("elsewhere", where);
        features.add("elsewhere type", where, type.name());
        features.add("elsewhere kind", where, time.kind().name(), precision(time.edtf()));
        features.add("elsewhere headline", where, String.valueOf(here.headline()), String.valueOf(there.headline()));
        features.add(
                "elsewhere times here", where, EventFeatures.bucket(here.times().size()));
        features.add("elsewhere lead", where, String.valueOf(sentence <= 1));
        String link = "none";
        for (Candidate other : there.candidates()) {
            boolean same = other.proposed() == type;
            boolean word = EventFeatures.lemma(other.head()).equals(EventFeatures.lemma(candidate.head()));
            link = same && word ? "word" : same && !link.equals("word") ? "type" : link;
        }
        features.add("elsewhere link", where, link);
        features.add("elsewhere link form", link, candidate.head().pos().name(), String.valueOf(here.headline()));
        boolean sameParagraph =
                here.tree().sentence().paragraph() == there.tree().sentence().paragraph();
        features.add("elsewhere paragraph", where, String.valueOf(sameParagraph));
    }

    /** Features of the day of publication. */
    static void published(DocumentContext document, Candidate candidate, EventType type, Features features) {
        situation("published", document, candidate, type, features);
    }

    /** Features of having no date at all. */
    static void none(DocumentContext document, Candidate candidate, EventType type, Features features) {
        situation("none", document, candidate, type, features);
        features.add(
                "none anchored", String.valueOf(document.analysis().anchor().date() != null));
    }

    private static void situation(
            String what, DocumentContext document, Candidate candidate, EventType type, Features features) {
        SentenceContext context = document.sentence(candidate.sentence());
        features.add(what);
        features.add("date type", what, type.name());
        features.add("date times", what, EventFeatures.bucket(context.times().size()));
        features.add("date sentence", what, EventFeatures.bucket(candidate.sentence()));
        features.add(
                "date form",
                what,
                StatusFeatures.form(candidate.head()),
                candidate.head().pos().name());
        features.add(
                "date relation",
                what,
                candidate.head().relation(),
                candidate.head().pos().name());
        features.add("date headline", what, String.valueOf(context.headline()));
        features.add("date rule", what, candidate.frame().rule());
        for (Word child : context.tree().children(candidate.head())) {
            if (child.is("aux") || child.is("det") || child.is("amod") || child.is("advmod")) {
                features.add("date child", what, EventFeatures.lemma(child), StatusFeatures.form(child));
            }
        }
        int dated = 0;
        for (SentenceContext other : document.sentences()) {
            dated += other.times().isEmpty() ? 0 : 1;
        }
        features.add("date dated sentences", what, EventFeatures.bucket(dated));
    }

    /** Whether a time in the sentence lies after the day of publication ("later"), not ("earlier"), or is not there. */
    static String tendency(DocumentContext document, Candidate candidate) {
        java.time.LocalDate day = document.analysis().anchor().date();
        if (day == null) {
            return "unanchored";
        }
        String best = "none";
        for (TimeExpression time : document.sentence(candidate.sentence()).times()) {
            String edtf = time.edtf();
            if (edtf != null && Character.isDigit(edtf.charAt(0))) {
                String today = day.toString();
                String start = edtf.substring(0, Math.min(edtf.length(), today.length()));
                boolean later = start.compareTo(today.substring(0, Math.min(start.length(), today.length()))) > 0;
                best = later ? "later" : best.equals("later") ? best : "earlier";
            }
        }
        return best;
    }

    private static String order(SentenceContext context, Candidate candidate, TimeExpression time) {
        int between = 0;
        for (TimeExpression other : context.times()) {
            boolean after = other.from() > Math.min(time.from(), candidate.from())
                    && other.from() < Math.max(time.from(), candidate.from());
            between += after && other != time ? 1 : 0;
        }
        return (time.from() < candidate.from() ? "before" : "after") + EventFeatures.bucket(between);
    }

    static String precision(@Nullable String edtf) {
        if (edtf == null) {
            return "none";
        }
        if (edtf.indexOf('/') >= 0) {
            return "interval";
        }
        return edtf.startsWith("X") ? "yearless" : edtf.length() == 4 ? "year" : edtf.length() == 7 ? "month" : "day";
    }

    private static Word headOf(Tree tree, TimeExpression time) {
        for (int i = time.from(); i < time.to(); i++) {
            int head = tree.word(i).head();
            if (head < time.from() || head >= time.to()) {
                return tree.word(i);
            }
        }
        return tree.word(time.from());
    }
}
