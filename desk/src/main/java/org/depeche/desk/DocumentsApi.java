package org.depeche.desk;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.time.LocalDate;
import java.util.List;
import org.depeche.store.DocumentPage;
import org.depeche.store.Store;
import org.jspecify.annotations.Nullable;

/** The documents of the store. */
final class DocumentsApi {
    private static final int LARGEST_PAGE = 1000;

    private final Store store;
    private final ReportViews views;

    DocumentsApi(Store store, ReportViews views) {
        this.store = store;
        this.views = views;
    }

    List<ApiRoute> routes() {
        return List.of(
                new ApiRoute(HandlerType.GET, "/api/documents", this::documents),
                new ApiRoute(HandlerType.GET, "/api/documents/{id}", this::document));
    }

    private void documents(Context request) {
        DocumentPage page = store.documents(
                Parameters.filter(request),
                Parameters.number(request, "offset", 0, 0, Integer.MAX_VALUE),
                Parameters.number(request, "limit", 100, 0, LARGEST_PAGE));
        List<Entry> entries = page.documents().stream().map(DocumentsApi::entry).toList();
        Json.answer(request, new DocumentsAnswer(page.total(), page.offset(), entries));
    }

    private static Entry entry(DocumentPage.Entry entry) {
        LocalDate published = entry.published();
        return new Entry(
                entry.document(),
                entry.language(),
                published == null ? null : published.toString(),
                entry.title(),
                entry.events(),
                entry.reviewed());
    }

    private void document(Context request) {
        String id = request.pathParam("id");
        Json.answer(
                request,
                store.document(id)
                        .map(views::of)
                        .orElseThrow(
                                () -> new Problem(404, "not-found", "there is no report '" + id + "' in the store")));
    }

    record DocumentsAnswer(long total, long offset, List<Entry> documents) {}

    record Entry(
            String document,
            String language,
            @Nullable String published,
            @Nullable String title,
            long events,
            long reviewed) {}
}
