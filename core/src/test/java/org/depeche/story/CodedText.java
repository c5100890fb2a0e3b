package org.depeche.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.depeche.Analyser;
import org.depeche.Coder;
import org.depeche.coding.EventRecord;
import org.depeche.lexicon.EventType;
import org.depeche.text.Report;

/** Texts coded by the lexicon alone, so that the tests of what records say do not change with the models. */
final class CodedText {
    private static final Map<String, Coder> CODERS = Map.of("fr", frames("fr"), "en", frames("en"));

    private CodedText() {}

    private static Coder frames(String language) {
        return Coder.byFramesAlone(Analyser.load(language));
    }

    static List<EventRecord> code(String language, String text) {
        Coder coder = Objects.requireNonNull(CODERS.get(language), language);
        return coder.code(new Report("report", language, null, null, text, null))
                .records();
    }

    static List<EventRecord> code(String language, String text, EventType type) {
        List<EventRecord> records = new ArrayList<>(code(language, text));
        records.removeIf(record -> record.type() != type);
        return records;
    }
}
