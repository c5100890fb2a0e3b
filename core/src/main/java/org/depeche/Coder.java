package org.depeche;

import java.util.ArrayList;
import java.util.List;
import org.depeche.coding.Counts;
import org.depeche.coding.Draft;
import org.depeche.coding.EventCoder;
import org.depeche.coding.Models;
import org.depeche.coding.Questions;
import org.depeche.coding.ReportAnalysis;
import org.depeche.coding.Thresholds;
import org.depeche.lexicon.Lexicon;
import org.depeche.story.Contexts;
import org.depeche.story.Records;
import org.depeche.syntax.Tree;
import org.depeche.text.Report;
import org.depeche.text.Sentence;

/**
 * Codes reports of one language: text in, records out. Immutable once loaded and safe for any number of threads; the same
 * report gives the same records.
 */
public final class Coder {
    private final Analyser analyser;
    private final Lexicon lexicon;
    private final EventCoder events;
    private final Counts counts;
    private final Contexts contexts;

    private Coder(Analyser analyser, Lexicon lexicon, EventCoder events) {
        this.analyser = analyser;
        this.lexicon = lexicon;
        this.events = events;
        this.counts = new Counts(lexicon);
        this.contexts = new Contexts(lexicon.classes());
    }

    /**
     * The coder of a language with the models shipped.
     *
     * @param language ISO 639-1 code: {@code fr} or {@code en}
     * @throws IllegalArgumentException if there is no such language
     */
    public static Coder load(String language) {
        Loading<Models> models = Loading.start(() -> Models.load(language));
        return with(Analyser.load(language), models.await(), Thresholds.load(language));
    }

    /** A coder with models of one's own. */
    public static Coder with(Analyser analyser, Models models, Thresholds thresholds) {
        Lexicon lexicon = analyser.lexicon();
        return new Coder(analyser, lexicon, EventCoder.with(lexicon, models, thresholds));
    }

    /** A coder that goes by the lexicon alone, without statistics. */
    public static Coder byFramesAlone(Analyser analyser) {
        return new Coder(analyser, analyser.lexicon(), EventCoder.byFramesAlone(analyser.lexicon()));
    }

    public String language() {
        return lexicon.language();
    }

    public Analyser analyser() {
        return analyser;
    }

    /** Codes a report. */
    public CodedReport code(Report report) {
        ReportAnalysis analysis = analyser.analyse(report);
        return code(analysis, Questions.of(analysis, lexicon));
    }

    /** Codes a report that is analysed already. */
    public CodedReport code(ReportAnalysis analysis, Questions questions) {
        List<Draft> drafts = events.code(questions);
        Records records = new Records(analysis, lexicon, counts, contexts);
        List<Sentence> sentences = new ArrayList<>();
        for (Tree tree : analysis.trees()) {
            sentences.add(tree.sentence());
        }
        return new CodedReport(analysis.report(), analysis.language(), sentences, records.of(drafts));
    }
}
