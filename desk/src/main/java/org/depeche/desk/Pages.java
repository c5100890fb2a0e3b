package org.depeche.desk;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.Utf8ByteOutput;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The pages that a reader sees. */
final class Pages {
    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final Map<String, Messages> messages;

    Pages(Map<String, Messages> messages) {
        this.messages = messages;
    }

    void register(RoutesConfig routes) {
        routes.get("/", request -> request.redirect(View.TABLE.path()));
        for (View view : View.values()) {
            routes.get(view.path(), request -> show(request, view, Map.of()));
        }
    }

    /** Answers with a page that says what went wrong. */
    void showProblem(Context request, Problem problem) throws IOException {
        Page page = page(request, View.TABLE);
        render(request, "problem.jte", Map.of("page", page, "status", problem.status(), "message", explain(problem)));
    }

    private static String explain(Problem problem) {
        return String.valueOf(problem.getMessage());
    }

    private void show(Context request, View view, Map<String, Object> further) throws IOException {
        Map<String, Object> parameters = new TreeMap<>(further);
        parameters.put("page", page(request, view));
        render(request, view.label() + ".jte", parameters);
    }

    private Page page(Context request, View view) {
        Preferences preferences = Preferences.of(request);
        Map<String, List<String>> parameters = new TreeMap<>(request.queryParamMap());
        Messages words = messages.get(preferences.language());
        if (words == null) {
            throw new IllegalStateException("no words in " + preferences.language());
        }
        return new Page(view, new Filters(Parameters.filter(request)), words, preferences.theme(), parameters);
    }

    private void render(Context request, String template, Map<String, Object> parameters) throws IOException {
        Utf8ByteOutput output = new Utf8ByteOutput();
        templates.render(template, parameters, (TemplateOutput) output);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(output.getContentLength());
        output.writeTo(bytes);
        request.contentType("text/html; charset=utf-8").result(bytes.toByteArray());
    }
}
