package org.depeche.desk;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.depeche.CodedReport;
import org.depeche.batch.Coders;
import org.depeche.exchange.Defaults;
import org.depeche.exchange.Inputs;
import org.depeche.exchange.Reading;
import org.depeche.store.Store;
import org.depeche.text.Report;

/** Stores with invented reports. */
final class SampleNews {
    private static final Coders CODERS = new Coders();
    private static final List<CodedReport> NEWS = read();

    private SampleNews() {}

    /** A new store with the reports of {@code examples/news.jsonl}. */
    static Store store(Path folder) {
        return store(folder, NEWS);
    }

    /** A new store with these reports. */
    static Store store(Path folder, List<CodedReport> reports) {
        Store store = Store.open(folder.resolve("news.depeche"));
        store.add(store.begin("test", "test", "test"), reports);
        return store;
    }

    static CodedReport code(Report report) {
        return CODERS.coder(CODERS.language(report).orElseThrow()).code(report);
    }

    private static List<CodedReport> read() {
        List<CodedReport> coded = new ArrayList<>();
        List<String> files = List.of(Path.of("..", "examples", "news.jsonl").toString());
        try (Inputs inputs = new Inputs(files, InputStream.nullInputStream(), null, Defaults.NONE, note -> {})) {
            for (Reading reading = inputs.next(); reading != null; reading = inputs.next()) {
                coded.add(code(((Reading.Read) reading).report()));
            }
        }
        return coded;
    }
}
