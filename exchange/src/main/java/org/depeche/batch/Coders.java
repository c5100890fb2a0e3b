package org.depeche.batch;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.depeche.Coder;
import org.depeche.text.LanguageFolder;
import org.depeche.text.LanguageRecogniser;
import org.depeche.text.Report;

/** The coders of the languages, each loaded when its first report comes. Safe for any number of threads. */
public final class Coders {
    private final ConcurrentMap<String, Coder> byLanguage = new ConcurrentHashMap<>();
    private final LanguageRecogniser recogniser = LanguageRecogniser.load();
    private final List<String> languages = languages();

    /** The supported languages, as ISO 639-1 codes. */
    public static List<String> languages() {
        return LanguageFolder.languages();
    }

    /** Codes a report; whatever happens to it happens to it alone. */
    public Outcome code(Report report) {
        String declared = report.language();
        Optional<String> language = language(report);
        if (language.isPresent()) {
            return new Outcome.Coded(coder(language.get()).code(report));
        }
        String supported = String.join(", ", languages);
        return new Outcome.Failed(
                report.document(),
                declared == null
                        ? "is in a language that is not supported, or too short to tell; supported: " + supported
                                + "; if it is in one of these, say so (--language)"
                        : "is declared to be in the language '" + declared + "', which is not supported; supported: "
                                + supported);
    }

    /** The report's language where it is a supported one. */
    public Optional<String> language(Report report) {
        String declared = report.language();
        return declared == null
                ? recogniser.recognise(report.text())
                : Optional.of(base(declared)).filter(languages::contains);
    }

    /** The coder of a supported language. */
    public Coder coder(String language) {
        return byLanguage.computeIfAbsent(language, Coder::load);
    }

    /** The language of a tag with a region: "fr" of "fr-FR" or "fr_CA". */
    private static String base(String tag) {
        return tag.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
    }
}
