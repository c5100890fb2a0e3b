package org.depeche.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.depeche.Coder;
import org.depeche.coding.Candidate;
import org.depeche.coding.Draft;
import org.depeche.coding.EventCoder;
import org.depeche.coding.Models;
import org.depeche.coding.Questions;
import org.depeche.coding.ReportAnalysis;
import org.depeche.coding.Thresholds;
import org.depeche.exchange.Palette;
import org.depeche.lexicon.CueMatch;
import org.depeche.lexicon.Lexicon;
import org.depeche.lexicon.OperatorMatch;
import org.depeche.names.Entity;
import org.depeche.place.Place;
import org.depeche.place.PlaceMention;
import org.depeche.syntax.Name;
import org.depeche.syntax.Tree;
import org.depeche.syntax.Word;
import org.depeche.text.Report;
import org.depeche.time.Anchor;
import org.depeche.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/** How a report was read, sentence by sentence. */
final class Explanation {
    private final Report report;
    private final ReportAnalysis analysis;
    private final Lexicon lexicon;
    private final Questions questions;
    private final List<Draft> drafts;
    private final CandidateExplanation candidates;

    Explanation(Coder coder, Report report) {
        this.report = report;
        this.analysis = coder.analyser().analyse(report);
        this.lexicon = coder.analyser().lexicon();
        this.questions = Questions.explained(analysis, lexicon);
        Models models = Models.load(analysis.language());
        this.drafts = EventCoder.with(lexicon, models, Thresholds.load(lexicon.language()))
                .code(questions);
        this.candidates = new CandidateExplanation(questions, models, drafts);
    }

    /**
     * Prints the explanation.
     *
     * @param only the one sentence to explain, or null for all
     */
    void print(@Nullable Integer only, PrintWriter out) {
        out.println("document      " + Palette.inOneLine(report.document()));
        out.println("language      " + analysis.language());
        out.println("published     " + published());
        out.println("about         " + String.join(" ", analysis.focus()));
        for (Tree tree : analysis.trees()) {
            if (only == null || only == tree.sentence().index()) {
                sentence(tree, out);
            }
        }
    }

    private String published() {
        Anchor anchor = analysis.anchor();
        if (!anchor.known()) {
            return "unknown";
        }
        String day = anchor.year()
                + (anchor.month() == 0 ? "" : String.format(Locale.ROOT, "-%02d", anchor.month()))
                + (anchor.day() == 0 ? "" : String.format(Locale.ROOT, "-%02d", anchor.day()));
        return day + (anchor.inferred() ? " (inferred from the text)" : "");
    }

    private void sentence(Tree tree, PrintWriter out) {
        int index = tree.sentence().index();
        String text = Palette.inOneLine(tree.sentence().span().in(report.text()));
        String kind = tree.sentence().kind().name().toLowerCase(Locale.ROOT);
        out.println();
        out.println("sentence " + index + " (" + kind + ", "
                + tree.sentence().span().start() + "-" + tree.sentence().span().end() + ")  " + text);
        words(tree, out);
        for (Name name : tree.names()) {
            line(
                    out,
                    "name",
                    tree.span(name.from(), name.to()).in(report.text()),
                    name.type().toString());
        }
        for (Entity entity : analysis.entities().get(index)) {
            line(out, "participant", entity.text(), participant(entity));
        }
        for (TimeExpression time : analysis.times().get(index)) {
            line(out, "time", time.text(), time.edtf() + " " + time.kind());
        }
        for (PlaceMention place : analysis.places().get(index)) {
            line(out, "place", place.text(), place(place.place()));
        }
        for (CueMatch cue : lexicon.cues(tree)) {
            line(
                    out,
                    "cue",
                    cue.cue().phrase().entry(),
                    cue.cue().form() + " " + cue.cue().kind());
        }
        for (OperatorMatch operator : lexicon.operators(tree)) {
            line(
                    out,
                    "status word",
                    operator.operator().phrase().entry(),
                    operator.operator().status() + " for its "
                            + operator.operator().scope().name().toLowerCase(Locale.ROOT));
        }
        for (Candidate candidate : questions.candidates()) {
            if (candidate.sentence() == index) {
                candidates.print(tree, candidate, out);
            }
        }
    }

    private static void line(PrintWriter out, String label, String words, String meaning) {
        out.println(String.format(Locale.ROOT, "  %-12s%s  →  %s", label, Palette.inOneLine(words), meaning));
    }

    static String participant(Entity entity) {
        String sectors = entity.sector() == null
                ? "no sector"
                : entity.sector()
                        + (entity.otherSectors().isEmpty() ? "" : " " + String.join(" ", entity.otherSectors()));
        String country = entity.country() == null ? "no country" : entity.country();
        return Palette.inOneLine(entity.name()) + ", " + country + ", " + sectors + " (" + entity.kind() + " "
                + entity.referent() + ")";
    }

    private static String place(Place place) {
        return place.name() + ", " + (place.country() == null ? "no country" : place.country()) + ", "
                + place.kind().name().toLowerCase(Locale.ROOT)
                + (Double.isNaN(place.latitude())
                        ? ""
                        : String.format(Locale.ROOT, ", %.2f %.2f", place.latitude(), place.longitude()))
                + (place.geonames() == 0 ? "" : ", GeoNames " + place.geonames());
    }

    private static void words(Tree tree, PrintWriter out) {
        for (Word word : tree.words()) {
            Word head = tree.head(word);
            String governor = head == null ? "" : " of " + head.index() + " " + head.form();
            out.println(String.format(
                    Locale.ROOT,
                    "  %4d  %-18s %-18s %-6s %s%s",
                    word.index(),
                    word.form(),
                    word.lemma(),
                    word.pos(),
                    word.relation(),
                    governor));
        }
    }
}
