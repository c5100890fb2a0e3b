package org.depeche.desk;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.depeche.batch.Coders;
import org.depeche.store.Store;
import org.depeche.store.StoreException;
import org.eclipse.jetty.http.UriCompliance;
import org.jspecify.annotations.Nullable;

/**
 * The local pages on a store, and their HTTP API. Answers on this machine only, until closed.
 */
public final class Desk implements AutoCloseable {
    private static final System.Logger LOGGER = System.getLogger(Desk.class.getName());
    private static final String HOST = "127.0.0.1";

    /** In bytes: a text of a million characters as JSON, or a page with all its markup. */
    private static final long LARGEST_REQUEST = 16_000_000;

    private static final UriCompliance ANY_ID = UriCompliance.DEFAULT.with(
            "any id",
            UriCompliance.Violation.AMBIGUOUS_PATH_SEPARATOR,
            UriCompliance.Violation.AMBIGUOUS_PATH_ENCODING,
            UriCompliance.Violation.AMBIGUOUS_PATH_SEGMENT,
            UriCompliance.Violation.AMBIGUOUS_PATH_PARAMETER,
            UriCompliance.Violation.SUSPICIOUS_PATH_CHARACTERS);

    private final Pages pages;
    private final Assets assets;
    private final List<ApiRoute> api;
    private final Javalin server;

    private Desk(Store store, int port) {
        Map<String, Messages> messages = new LinkedHashMap<>();
        Messages.LANGUAGES.forEach(language -> messages.put(language, Messages.load(language)));
        RuleBook rules = new RuleBook();
        this.pages = new Pages(store, rules, messages);
        this.assets = new Assets(messages);
        this.api = routes(store, rules);
        this.server = Javalin.create(this::configure).start(HOST, port);
    }

    private static List<ApiRoute> routes(Store store, RuleBook rules) {
        ReportViews views = new ReportViews(new Coders(), rules);
        List<ApiRoute> routes = new ArrayList<>();
        routes.addAll(new EventsApi(store).routes());
        routes.addAll(new DocumentsApi(store, views).routes());
        routes.addAll(new CodingApi(views).routes());
        routes.addAll(new CorrectionsApi(store).routes());
        routes.addAll(new RulesApi(store, rules).routes());
        routes.addAll(new Description().routes());
        return List.copyOf(routes);
    }

    /**
     * Starts to answer.
     *
     * @param store stays open when the desk is closed
     * @param port the port, or 0 for any that is free
     */
    public static Desk start(Store store, int port) {
        return new Desk(store, port);
    }

    /** The address to open in a browser. */
    public String address() {
        return "http://" + HOST + ":" + server.port() + "/";
    }

    List<ApiRoute> api() {
        return api;
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.http.prefer405over404 = true;
        config.http.maxRequestSize = LARGEST_REQUEST;
        // Ids of documents may hold slashes; what else a path may mean is settled by the routes alone.
        config.jetty.modifyHttpConfiguration(http -> http.setUriCompliance(ANY_ID));
        config.jetty.modifyServletContextHandler(
                context -> context.getServletHandler().setDecodeAmbiguousURIs(true));
        config.routes.before(ResponseHeaders::set);
        config.routes.before(RequestGuard::check);
        pages.register(config.routes);
        config.routes.get("/assets/messages/{language}.json", assets::serveMessages);
        config.routes.get("/assets/<name>", assets::serve);
        for (ApiRoute route : api) {
            config.routes.addHttpHandler(route.method(), route.path(), route.handler());
        }
        config.routes.exception(Problem.class, (problem, request) -> answer(request, problem));
        config.routes.exception(
                HttpResponseException.class,
                (e, request) -> answer(request, new Problem(e.getStatus(), "request", String.valueOf(e.getMessage()))));
        config.routes.exception(
                StoreException.class, (e, request) -> answer(request, broken(request, e, e.getMessage())));
        config.routes.exception(
                Exception.class, (e, request) -> answer(request, broken(request, e, "an error in the program: " + e)));
    }

    /** What nobody asked for wrongly goes to the program's log too. */
    private static Problem broken(Context request, Exception e, @Nullable String message) {
        LOGGER.log(Level.ERROR, request.method() + " " + request.path(), e);
        return new Problem(500, "error", String.valueOf(message));
    }

    /** A page for readers, JSON for programs. */
    private void answer(Context request, Problem problem) {
        request.status(problem.status());
        if (request.path().startsWith("/api/") || request.path().startsWith("/assets/")) {
            Json.answer(
                    request, new ErrorAnswer(problem.status(), problem.code(), String.valueOf(problem.getMessage())));
            return;
        }
        try {
            pages.showProblem(request, problem);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the API says where it cannot answer. */
    record ErrorAnswer(int status, String code, String message) {}

    @Override
    public void close() {
        server.stop();
    }
}
