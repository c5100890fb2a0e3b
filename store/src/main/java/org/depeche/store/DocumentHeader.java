package org.depeche.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.depeche.CodedReport;
import org.depeche.coding.EventRecord;
import org.depeche.exchange.CodePoints;
import org.depeche.text.Report;
import org.depeche.text.Sentence;
import org.depeche.text.Span;

/**
 * A document of the store without its events.
 *
 * @param doc the store's own number
 * @param offsets the text's
 * @param run the run that coded it last
 */
record DocumentHeader(int doc, Report report, String language, List<Span> sentences, CodePoints offsets, int run) {

    static DocumentHeader of(int doc, CodedReport coded, int run) {
        return new DocumentHeader(
                doc,
                coded.report(),
                coded.language(),
                coded.sentences().stream().map(Sentence::span).toList(),
                CodePoints.of(coded.report().text()),
                run);
    }

    /** Of a row of {@code documents}. */
    static DocumentHeader of(ResultSet row) throws SQLException {
        LocalDate published = row.getObject("published", LocalDate.class);
        Report report = new Report(
                row.getString("document"),
                row.getString("declared_language"),
                published,
                row.getString("title"),
                row.getString("text"),
                row.getString("url"));
        CodePoints offsets = CodePoints.ofLowSurrogates(EventRows.integers(row, "wide"));
        List<Span> sentences = new ArrayList<>();
        for (String bounds : row.getString("sentences").split(" ", -1)) {
            int dash = bounds.indexOf('-');
            if (dash > 0) {
                int start = Integer.parseInt(bounds.substring(0, dash));
                int end = Integer.parseInt(bounds.substring(dash + 1));
                sentences.add(new Span(offsets.toCodeUnits(start), offsets.toCodeUnits(end)));
            }
        }
        return new DocumentHeader(
                row.getInt("doc"), report, row.getString("language"), sentences, offsets, row.getInt("run"));
    }

    /** The document with this id. */
    static Optional<DocumentHeader> find(Query query, String document) throws SQLException {
        return query
                .list("SELECT * FROM documents WHERE document = ?", Query.values(List.of(document)), DocumentHeader::of)
                .stream()
                .findFirst();
    }

    /** Where its sentences stand, as a column holds it. */
    String sentenceBounds() {
        return sentences.stream()
                .map(span -> offsets.toCodePoints(span.start()) + "-" + offsets.toCodePoints(span.end()))
                .collect(Collectors.joining(" "));
    }

    /** Where a record's sentence stands; its trigger where the text has no such sentence. */
    Span sentence(EventRecord record) {
        int index = record.sentence();
        return index < sentences.size()
                ? sentences.get(index)
                : record.trigger().span();
    }

    /** The index of the sentence that a place in the text is in, or the last before it. */
    int sentenceAt(int offset) {
        int index = 0;
        while (index + 1 < sentences.size() && sentences.get(index + 1).start() <= offset) {
            index++;
        }
        return index;
    }
}
