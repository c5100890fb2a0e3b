package org.depeche.desk;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.depeche.exchange.GoldWriter;
import org.depeche.store.Correction;
import org.depeche.store.Corrections;
import org.depeche.store.Store;
import org.depeche.store.StoredEvent;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What people make of records: right, wrong in a field, no event, or one that was missed; and the taking back of it. */
final class CorrectionsApi {
    private static final int LONGEST_NAME = 100;

    private final JsonMapper mapper = JsonMapper.shared();
    private final Corrections corrections;

    CorrectionsApi(Store store) {
        this.corrections = store.corrections();
    }

    List<ApiRoute> routes() {
        return List.of(
                new ApiRoute(HandlerType.GET, "/api/corrections", this::list),
                new ApiRoute(HandlerType.POST, "/api/corrections", this::correct),
                new ApiRoute(HandlerType.GET, "/api/gold.jsonl", this::gold));
    }

    private void correct(Context request) {
        RequestBody body = RequestBody.of(request);
        String author = body.required("author").strip();
        if (author.length() > LONGEST_NAME) {
            throw Parameters.bad("author is longer than " + LONGEST_NAME + " characters");
        }
        try {
            ObjectNode event = correct(body, body.required("document"), author)
                    .map(EventJson::of)
                    .orElse(null);
            Json.answer(request, new CorrectionAnswer(event));
        } catch (IllegalArgumentException e) {
            throw new Problem(400, "correction", String.valueOf(e.getMessage()));
        }
    }

    private Optional<StoredEvent> correct(RequestBody body, String document, String author) {
        String action = body.required("action");
        return switch (action) {
            case "accept" -> Optional.of(corrections.accept(document, body.required("id"), author));
            case "change" ->
                Optional.of(corrections.change(document, body.required("id"), body.object("fields"), author));
            case "reject" -> Optional.of(corrections.reject(document, body.required("id"), author));
            case "add" -> Optional.of(corrections.add(document, body.object("fields"), author));
            case "undo" -> corrections.undo(document, body.required("id"), author);
            default -> throw Parameters.bad("action: '" + action + "' is none of accept, change, reject, add, undo");
        };
    }

    private void list(Context request) {
        String document = request.queryParam("document");
        String id = request.queryParam("id");
        List<Correction> found = document != null && id != null ? corrections.history(document, id) : corrections.all();
        List<CorrectionView> views = found.stream()
                .filter(correction -> document == null || correction.document().equals(document))
                .map(this::view)
                .toList();
        Json.answer(request, new CorrectionsAnswer(views));
    }

    private CorrectionView view(Correction correction) {
        return new CorrectionView(
                correction.number(),
                correction.document(),
                correction.id(),
                correction.action().label(),
                correction.author(),
                correction.made().toString(),
                tree(correction.machine()),
                tree(correction.result()));
    }

    private @Nullable JsonNode tree(@Nullable String json) {
        return json == null ? null : mapper.readTree(json);
    }

    private void gold(Context request) throws IOException {
        boolean partly = Boolean.parseBoolean(request.queryParam("partly"));
        Attachment.answer(request, Download.JSONL.type(), "gold.jsonl", out -> {
            GoldWriter writer = new GoldWriter(out);
            corrections.gold(partly, writer::write);
            writer.finish();
        });
    }

    /** @param event how the event stands now; null where it was added and is no more */
    record CorrectionAnswer(@Nullable ObjectNode event) {}

    record CorrectionsAnswer(List<CorrectionView> corrections) {}

    record CorrectionView(
            int number,
            String document,
            String id,
            String action,
            String author,
            String made,
            @Nullable JsonNode machine,
            @Nullable JsonNode result) {}
}
