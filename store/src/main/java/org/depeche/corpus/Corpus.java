package org.depeche.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.depeche.batch.Outcome;
import org.depeche.exchange.Defaults;
import org.depeche.exchange.InputFormat;
import org.depeche.exchange.InputSurvey;
import org.depeche.exchange.Inputs;
import org.depeche.text.Report;
import org.jspecify.annotations.Nullable;

/**
 * A corpus that is to be coded into a folder. It is written in parts, each of which is whole once it is there, so that a run
 * that was stopped at any moment is gone on with after the last of them. The same inputs, program and options give the same
 * bytes, on any number of threads and however often it was stopped.
 *
 * @param inputs as for {@link Inputs}
 * @param inputFormat the format of all inputs, or null where each says it
 * @param defaults what holds for reports that do not say it themselves
 * @param output the folder
 * @param format of the parts
 * @param partSize how many documents a part holds
 * @param linkCopies whether near copies of earlier documents are linked to them and not coded
 * @param build the program, as far as records depend on it
 */
public record Corpus(
        List<String> inputs,
        @Nullable InputFormat inputFormat,
        Defaults defaults,
        Path output,
        PartFormat format,
        int partSize,
        boolean linkCopies,
        String build) {
    public Corpus {
        inputs = List.copyOf(inputs);
    }

    /** What a run is told and tells while it goes on. */
    public interface Listener {
        /** Called now and then, by the thread that runs. */
        void progress(Progress progress);

        /** What a reader should know of an input that was read nevertheless; called by any thread. */
        void note(String note);
    }

    /**
     * Codes the corpus, or what is left of it.
     *
     * @param coder codes one report; called by several threads at once
     * @param resume whether to go on with a corpus that was begun in the folder, if one was
     * @throws IOException if the folder cannot be written to; the message says why and what to do
     */
    public CorpusSummary run(
            Function<Report, Outcome> coder, int threads, boolean resume, InputStream standardInput, Listener listener)
            throws IOException {
        InputSurvey survey = InputSurvey.of(inputs);
        if (resume && survey.standardInput()) {
            throw new IOException("standard input cannot be gone on with, as it cannot be read again: name files");
        }
        try (OutputFolder folder = OutputFolder.open(output, format, resume);
                Journal journal = folder.journal(conditions(survey))) {
            if (journal.isComplete()) {
                return CorpusSummary.of(journal.parts(), true);
            }
            try (Inputs documents = open(standardInput, listener::note)) {
                new CorpusWriter(this, folder, journal, documents, survey, listener).write(coder, threads);
            }
            journal.complete();
            folder.finish();
            return CorpusSummary.of(journal.parts(), false);
        }
    }

    private Inputs open(InputStream standardInput, Consumer<String> notes) {
        return new Inputs(inputs, standardInput, inputFormat, defaults, notes);
    }

    /** What the records depend on. */
    private Map<String, String> conditions(InputSurvey survey) {
        Map<String, String> conditions = new LinkedHashMap<>();
        conditions.put("program", build);
        conditions.put("inputs", survey.files() + " files, " + survey.bytes() + " bytes, " + survey.fingerprint());
        conditions.put("--from", Objects.toString(inputFormat, "none"));
        conditions.put("--published", Objects.toString(defaults.published(), "none"));
        conditions.put("--language", Objects.toString(defaults.language(), "none"));
        conditions.put("--format", format.ending());
        conditions.put("--part-size", String.valueOf(partSize));
        conditions.put("--copies", linkCopies ? "link" : "code");
        return conditions;
    }
}
