package org.depeche;

import java.util.List;
import org.depeche.coding.EventRecord;
import org.depeche.text.Report;
import org.depeche.text.Sentence;

/**
 * A report with the records coded from it.
 *
 * @param language ISO 639-1 code, as declared or recognised
 * @param sentences its sentences in order
 * @param records in the order of the text
 */
public record CodedReport(Report report, String language, List<Sentence> sentences, List<EventRecord> records) {
    public CodedReport {
        sentences = List.copyOf(sentences);
        records = List.copyOf(records);
    }
}
