package org.depeche.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depeche.CodedReport;
import org.depeche.Coder;
import org.depeche.batch.Coders;
import org.depeche.coding.EventRecord;
import org.depeche.coding.Questions;
import org.depeche.coding.ReportAnalysis;
import org.depeche.desk.ReportView.SentenceView;
import org.depeche.desk.ReportView.WordView;
import org.depeche.exchange.CodePoints;
import org.depeche.exchange.RecordJson;
import org.depeche.store.StoredDocument;
import org.depeche.store.StoredEvent;
import org.depeche.syntax.Tree;
import org.depeche.syntax.Word;
import org.depeche.text.Report;
import org.depeche.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Makes views of reports: of those in a store, and of those coded on the spot. */
final class ReportViews {
    private final JsonMapper mapper = JsonMapper.shared();
    private final Coders coders;
    private final RuleBook rules;

    ReportViews(Coders coders, RuleBook rules) {
        this.coders = coders;
        this.rules = rules;
    }

    /** A stored document; its events as they stand after corrections, its grammar as this build reads it. */
    ReportView of(StoredDocument document) {
        Report report = document.report();
        List<JsonNode> events = document.events().stream()
                .map(EventJson::of)
                .map(JsonNode.class::cast)
                .toList();
        List<Tree> trees = Coders.languages().contains(document.language())
                ? coders.coder(document.language()).analyser().analyse(report).trees()
                : List.of();
        List<EventRecord> records =
                document.events().stream().map(StoredEvent::record).toList();
        return view(report, document.language(), events, records, trees);
    }

    /** Codes a report; empty where its language is not supported or cannot be told. */
    Optional<ReportView> code(Report report) {
        return coders.language(report).map(language -> code(report, coders.coder(language)));
    }

    private ReportView code(Report report, Coder coder) {
        ReportAnalysis analysis = coder.analyser().analyse(report);
        CodedReport coded =
                coder.code(analysis, Questions.of(analysis, coder.analyser().lexicon()));
        CodePoints offsets = CodePoints.of(report.text());
        List<JsonNode> events = new ArrayList<>();
        for (EventRecord event : coded.records()) {
            events.add(mapper.readTree(RecordJson.write(event, offsets)));
        }
        return view(report, coder.language(), events, coded.records(), analysis.trees());
    }

    private ReportView view(
            Report report, String language, List<JsonNode> events, List<EventRecord> records, List<Tree> trees) {
        LocalDate published = report.published();
        return new ReportView(
                report.document(),
                language,
                published == null ? null : published.toString(),
                report.title(),
                report.url(),
                report.text(),
                events,
                sentences(records, trees, CodePoints.of(report.text())),
                rules.find(records.stream().map(EventRecord::rule).toList()));
    }

    private static List<SentenceView> sentences(List<EventRecord> records, List<Tree> trees, CodePoints offsets) {
        Set<Integer> reporting = new HashSet<>();
        records.forEach(event -> reporting.add(event.sentence()));
        List<SentenceView> sentences = new ArrayList<>();
        for (Tree tree : trees) {
            if (reporting.contains(tree.sentence().index())) {
                sentences.add(sentence(tree, offsets));
            }
        }
        return sentences;
    }

    private static SentenceView sentence(Tree tree, CodePoints offsets) {
        List<WordView> words = new ArrayList<>();
        for (Word word : tree.words()) {
            words.add(new WordView(
                    word.form(),
                    word.lemma(),
                    word.pos().name(),
                    word.head(),
                    word.relation(),
                    offsets.toCodePoints(word.span().start()),
                    offsets.toCodePoints(word.span().end())));
        }
        Span span = tree.sentence().span();
        return new SentenceView(
                tree.sentence().index(), offsets.toCodePoints(span.start()), offsets.toCodePoints(span.end()), words);
    }
}
