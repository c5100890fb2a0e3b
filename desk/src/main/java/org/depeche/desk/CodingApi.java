package org.depeche.desk;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.ByteArrayInputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.depeche.batch.Coders;
import org.depeche.exchange.Defaults;
import org.depeche.exchange.InputFormat;
import org.depeche.exchange.Inputs;
import org.depeche.exchange.Reading;
import org.depeche.text.Report;
import org.jspecify.annotations.Nullable;

/** Codes what a reader pastes or drops on the page. Nothing of it is kept. */
final class CodingApi {
    /** The most reports of one file. */
    static final int REPORTS = 50;

    /** How many files are coded at once; further ones wait. */
    private static final int AT_ONCE = 2;

    private static final int PATIENCE_SECONDS = 30;

    /** Formats of single reports and short lists; archives and crawls are for the command line. */
    private static final Set<InputFormat> FORMATS = Set.of(InputFormat.TEXT, InputFormat.HTML, InputFormat.JSONL);

    private final Semaphore places = new Semaphore(AT_ONCE);
    private final ReportViews views;

    CodingApi(ReportViews views) {
        this.views = views;
    }

    List<ApiRoute> routes() {
        return List.of(
                new ApiRoute(HandlerType.POST, "/api/code", this::text),
                new ApiRoute(HandlerType.POST, "/api/code/file", this::file));
    }

    private void text(Context request) throws InterruptedException {
        RequestBody body = RequestBody.of(request);
        Report report = new Report(
                "pasted",
                language(body.optional("language")),
                day(body.optional("published")),
                body.optional("title"),
                body.required("text"),
                null);
        if (report.text().length() > 1_000_000) {
            throw new Problem(413, "too-large", "the text is longer than a report may be: 1,000,000 characters");
        }
        CodingAnswer answer = new CodingAnswer();
        inTurn(() -> answer.add(views, report));
        Json.answer(request, answer);
    }

    private void file(Context request) throws InterruptedException {
        String name = Parameters.required(request, "name");
        InputFormat format = InputFormat.ofName(name).orElse(null);
        if (format == null || !FORMATS.contains(format)) {
            throw new Problem(
                    415, "format", "'" + name + "' is none of .txt, .html and .jsonl; use depeche add for other files");
        }
        Defaults defaults =
                new Defaults(day(request.queryParam("published")), language(request.queryParam("language")));
        byte[] bytes = request.bodyAsBytes();
        CodingAnswer answer = new CodingAnswer();
        inTurn(() -> code(name, bytes, format, defaults, answer));
        Json.answer(request, answer);
    }

    private void code(String name, byte[] bytes, InputFormat format, Defaults defaults, CodingAnswer answer) {
        try (Inputs inputs = new Inputs(
                List.of(Inputs.STANDARD_INPUT),
                new ByteArrayInputStream(bytes),
                format,
                defaults,
                note -> answer.notes.add(note))) {
            int count = 0;
            for (Reading reading = inputs.next(); reading != null; reading = inputs.next()) {
                if (++count > REPORTS) {
                    answer.failures.add(new Failure(
                            name,
                            "holds more than " + REPORTS
                                    + " reports; the others were not read: use depeche add for large files"));
                    return;
                }
                if (reading instanceof Reading.Read read) {
                    answer.add(views, read.report());
                } else if (reading instanceof Reading.Failed failed) {
                    answer.failures.add(new Failure(failed.where(), failed.reason()));
                }
            }
        }
    }

    /** Does something expensive, a few at a time. */
    private void inTurn(Runnable work) throws InterruptedException {
        if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new Problem(503, "busy", "too many texts are being coded at once; try again");
        }
        try {
            work.run();
        } finally {
            places.release();
        }
    }

    private static @Nullable LocalDate day(@Nullable String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(value.strip());
        } catch (DateTimeException e) {
            throw Parameters.bad("published: '" + value + "' is no day; write it as 2024-03-14");
        }
    }

    private static @Nullable String language(@Nullable String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        if (!Coders.languages().contains(value)) {
            throw Parameters.bad("language: '" + value + "' is none of " + String.join(", ", Coders.languages()));
        }
        return value;
    }

    /** A report that was not coded. */
    record Failure(String where, String reason) {}

    /** What coding gave. */
    static final class CodingAnswer {
        private final List<ReportView> documents = new ArrayList<>();
        private final List<Failure> failures = new ArrayList<>();
        private final List<String> notes = new ArrayList<>();

        void add(ReportViews views, Report report) {
            Optional<ReportView> view = views.code(report);
            if (view.isPresent()) {
                documents.add(view.get());
            } else {
                failures.add(new Failure(
                        report.document(),
                        "is in a language that is not supported, or too short to tell; say which, if it is one of "
                                + String.join(", ", Coders.languages())));
            }
        }

        public List<ReportView> getDocuments() {
            return documents;
        }

        public List<Failure> getFailures() {
            return failures;
        }

        public List<String> getNotes() {
            return notes;
        }
    }
}
