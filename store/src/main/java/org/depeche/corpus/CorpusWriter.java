package org.depeche.corpus;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.depeche.batch.Outcome;
import org.depeche.exchange.InputSurvey;
import org.depeche.exchange.Inputs;
import org.depeche.text.Report;
import org.jspecify.annotations.Nullable;

/** Writes the parts of a corpus that are not there yet. */
final class CorpusWriter {
    private final Corpus corpus;
    private final OutputFolder folder;
    private final Journal journal;
    private final Inputs inputs;
    private final InputSurvey survey;
    private final Corpus.Listener listener;
    private final Tally before;
    private Tally published;
    private Pipeline.Place next = Pipeline.Place.START;

    CorpusWriter(
            Corpus corpus,
            OutputFolder folder,
            Journal journal,
            Inputs inputs,
            InputSurvey survey,
            Corpus.Listener listener) {
        this.corpus = corpus;
        this.folder = folder;
        this.journal = journal;
        this.inputs = inputs;
        this.survey = survey;
        this.listener = listener;
        this.before = CorpusSummary.of(journal.parts(), false).tally();
        this.published = before;
    }

    /**
     * Reads, codes and writes until the inputs end.
     *
     * @throws IOException if something cannot be written; the message says what to do
     */
    void write(Function<Report, Outcome> coder, int threads) throws IOException {
        List<Part> parts = journal.parts();
        if (!parts.isEmpty()) {
            Part last = parts.get(parts.size() - 1);
            next = new Pipeline.Place(last.end(), last.knownTexts());
            inputs.skipTo(next.inputs());
        }
        try (ParquetConverter converter = corpus.format() == PartFormat.PARQUET ? new ParquetConverter() : null;
                KnownTexts known = KnownTexts.open(folder.knownTexts(), next.knownTexts());
                Parts writer = new Parts(converter, known)) {
            new Pipeline(inputs, coder, corpus.linkCopies() ? known : null, threads).run(writer::accept);
            writer.publish();
        } catch (IOException e) {
            int whole = journal.parts().size();
            throw new IOException(
                    corpus.output() + " cannot be written to: " + reason(e) + ". " + whole
                            + (whole == 1 ? " part" : " parts") + " with " + published.documents()
                            + " documents can be kept; go on with --resume once that is mended",
                    e);
        }
    }

    private static String reason(IOException e) {
        String message = String.valueOf(e.getMessage());
        return message.contains("No space left on device") ? "the disk is full (" + message + ")" : message;
    }

    /** Writes one part after the other. */
    private final class Parts implements AutoCloseable {
        private final @Nullable ParquetConverter converter;
        private final KnownTexts known;
        private @Nullable PartWriter part;

        Parts(@Nullable ParquetConverter converter, KnownTexts known) {
            this.converter = converter;
            this.known = known;
        }

        void accept(CodedDocument document, Pipeline.Place after) throws IOException {
            PartWriter writer = part;
            if (writer == null) {
                writer = new PartWriter(folder, journal.parts().size(), converter);
                part = writer;
            }
            Tally tally = published.plus(writer.tally());
            writer.write(document, tally.documents() + 1);
            next = after;
            listener.progress(new Progress(tally.plus(document), before, inputs.bytesRead(), survey.bytes()));
            if (writer.tally().documents() >= corpus.partSize()) {
                publish();
            }
        }

        void publish() throws IOException {
            if (part != null) {
                known.save();
                Part whole = part.publish(next);
                journal.add(whole);
                part = null;
                published = published.plus(whole.tally());
            }
        }

        @Override
        public void close() throws IOException {
            if (part != null) {
                part.close();
            }
        }
    }
}
