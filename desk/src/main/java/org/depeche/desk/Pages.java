package org.depeche.desk;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.Utf8ByteOutput;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.depeche.store.EventFilter;
import org.depeche.store.EventSort;
import org.depeche.store.Store;
import org.depeche.store.StoredDocument;
import org.depeche.text.Report;
import org.jspecify.annotations.Nullable;

/** The pages that a reader sees. */
final class Pages {
    /** How many values of each criterion are listed beside a view. */
    private static final int FACET_VALUES = 12;

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final Store store;
    private final RuleBook rules;
    private final Map<String, Messages> messages;

    Pages(Store store, RuleBook rules, Map<String, Messages> messages) {
        this.store = store;
        this.rules = rules;
        this.messages = messages;
    }

    void register(RoutesConfig routes) {
        routes.get("/", request -> request.redirect(View.TABLE.path()));
        for (View view : View.values()) {
            if (view == View.PROBLEM) {
                continue;
            }
            routes.get(view.path(), request -> render(request, view.label() + ".jte", parameters(request, view)));
        }
    }

    private Map<String, Object> parameters(Context request, View view) {
        Page page = page(request, view);
        return switch (view) {
            case TABLE -> Map.of("page", page, "list", table(request, page));
            case REPORT -> report(request, page);
            case REPORTS -> reports(request, page);
            case RULES -> Map.of("page", page, "rules", store.corrections().rulePrecision(), "book", rules);
            case TIMELINE, MAP, DYADS, CLAIMS, PASTE, PROBLEM -> Map.of("page", page);
        };
    }

    private EventList table(Context request, Page page) {
        EventSort sort = EventsApi.sort(request);
        int number = Parameters.number(request, "page", 1, 1, Integer.MAX_VALUE / EventList.LENGTH);
        long offset = (long) (number - 1) * EventList.LENGTH;
        return new EventList(page, sort, number, store.events(page.filters().filter(), sort, offset, EventList.LENGTH));
    }

    private Map<String, Object> reports(Context request, Page page) {
        int number = Parameters.number(request, "page", 1, 1, Integer.MAX_VALUE / EventList.LENGTH);
        long offset = (long) (number - 1) * EventList.LENGTH;
        return Map.of(
                "page", page,
                "number", number,
                "reports", store.documents(page.filters().filter(), offset, EventList.LENGTH));
    }

    private Map<String, Object> report(Context request, Page page) {
        String id = Parameters.required(request, "document");
        Report report = store.document(id)
                .map(StoredDocument::report)
                .orElseThrow(() -> new Problem(404, "not-found", "there is no report '" + id + "' in the store"));
        return Map.of("page", page, "report", report, "link", isWebAddress(report.url()));
    }

    /** Whether it is safe to lead there: other kinds of addresses may run scripts. */
    private static boolean isWebAddress(@Nullable String url) {
        return url != null && (url.startsWith("https://") || url.startsWith("http://"));
    }

    /** Answers with a page that says what went wrong; without the filters of the address, which may be what is wrong. */
    void showProblem(Context request, Problem problem) throws IOException {
        Page page = page(request, View.PROBLEM, EventFilter.ALL);
        render(request, "problem.jte", Map.of("page", page, "status", problem.status(), "message", explain(problem)));
    }

    private static String explain(Problem problem) {
        return String.valueOf(problem.getMessage());
    }

    private Page page(Context request, View view) {
        return page(request, view, Parameters.filter(request));
    }

    private Page page(Context request, View view, EventFilter filter) {
        Preferences preferences = Preferences.of(request);
        Messages words = messages.get(preferences.language());
        if (words == null) {
            throw new IllegalStateException("no words in " + preferences.language());
        }
        return new Page(
                view,
                new Filters(filter),
                words,
                preferences.theme(),
                view == View.PROBLEM ? Map.of() : new TreeMap<>(request.queryParamMap()),
                view.filtered() ? store.facets(filter, FACET_VALUES) : null);
    }

    private void render(Context request, String template, Map<String, Object> parameters) throws IOException {
        Utf8ByteOutput output = new Utf8ByteOutput();
        templates.render(template, parameters, (TemplateOutput) output);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(output.getContentLength());
        output.writeTo(bytes);
        request.contentType("text/html; charset=utf-8").result(bytes.toByteArray());
    }
}
