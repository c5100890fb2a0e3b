package org.depeche.desk;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.List;
import org.depeche.store.Store;

/** The documents of the store. */
final class DocumentsApi {
    private final Store store;
    private final ReportViews views;

    DocumentsApi(Store store, ReportViews views) {
        this.store = store;
        this.views = views;
    }

    List<ApiRoute> routes() {
        return List.of(new ApiRoute(HandlerType.GET, "/api/documents/{id}", this::document));
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
}
