package org.depeche.bench;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.depeche.exchange.Defaults;
import org.depeche.exchange.InputFormat;
import org.depeche.exchange.Inputs;
import org.depeche.exchange.Reading;
import org.depeche.text.LanguageRecogniser;
import org.depeche.text.Report;
import org.depeche.text.TextReader;

/**
 * Reports to measure with, all in memory.
 *
 * @param reports in the order of the file, each with its language
 */
record Corpus(List<Report> reports) {
    Corpus {
        reports = List.copyOf(reports);
    }

    /**
     * Reads a JSON Lines file; documents in no supported language are left out.
     *
     * @throws IOException if a document cannot be read
     */
    static Corpus read(String file) throws IOException {
        return read(file, InputStream.nullInputStream());
    }

    /** The sample reports that come with the benchmarks. */
    static Corpus sample() throws IOException {
        InputStream samples = Corpus.class.getResourceAsStream("reports.jsonl");
        return read(Inputs.STANDARD_INPUT, Objects.requireNonNull(samples));
    }

    private static Corpus read(String name, InputStream standardInput) throws IOException {
        LanguageRecogniser recogniser = LanguageRecogniser.load();
        List<Report> reports = new ArrayList<>();
        try (standardInput;
                Inputs inputs =
                        new Inputs(List.of(name), standardInput, InputFormat.JSONL, Defaults.NONE, note -> {})) {
            for (Reading reading = inputs.next(); reading != null; reading = inputs.next()) {
                if (reading instanceof Reading.Failed failed) {
                    throw new IOException(failed.where() + " " + failed.reason());
                }
                Report report = ((Reading.Read) reading).report();
                if (report.language() != null) {
                    reports.add(report);
                } else {
                    recogniser.recognise(report.text()).ifPresent(language -> reports.add(in(language, report)));
                }
            }
        }
        return new Corpus(reports);
    }

    private static Report in(String language, Report report) {
        return new Report(report.document(), language, report.published(), report.title(), report.text(), report.url());
    }

    /** The reports of a language. */
    Corpus in(String language) {
        return new Corpus(reports.stream()
                .filter(report -> language.equals(report.language()))
                .toList());
    }

    /** The languages of the reports, as ISO 639-1 codes. */
    List<String> languages() {
        return reports.stream().map(Corpus::language).distinct().sorted().toList();
    }

    static String language(Report report) {
        return Objects.requireNonNull(report.language());
    }

    /** How many tokens the reports have. */
    long tokens() {
        Map<String, TextReader> readers = new HashMap<>();
        return reports.stream()
                .flatMap(report -> readers.computeIfAbsent(language(report), TextReader::load).read(report).stream())
                .mapToLong(sentence -> sentence.tokens().size())
                .sum();
    }
}
