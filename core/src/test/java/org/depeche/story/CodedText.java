package org.depeche.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.depeche.Coder;
import org.depeche.coding.EventRecord;
import org.depeche.lexicon.EventType;
import org.depeche.text.Report;

/** Texts coded with the models shipped, for tests of what records say. */
final class CodedText {
    private static final Map<String, Coder> CODERS = Map.of("fr", Coder.load("fr"), "en", Coder.load("en"));

    private CodedText() {}

    static List<EventRecord> code(String language, String text) {
        Coder coder = CODERS.get(language);
        return coder.code(new Report("report", language, null, null, text, null)).records();
    }

    static List<EventRecord> code(String language, String text, EventType type) {
        List<EventRecord> records = new ArrayList<>(code(language, text));
        records.removeIf(record -> record.type() != type);
        return records;
    }
}
