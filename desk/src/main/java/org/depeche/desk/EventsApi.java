package org.depeche.desk;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.depeche.lexicon.Quad;
import org.depeche.store.Claims;
import org.depeche.store.Criterion;
import org.depeche.store.Dyad;
import org.depeche.store.EventFilter;
import org.depeche.store.EventPage;
import org.depeche.store.EventSort;
import org.depeche.store.Facets;
import org.depeche.store.PlaceCount;
import org.depeche.store.Store;
import org.depeche.store.StoredEvent;
import org.depeche.store.Timeline;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The events that a filter lets through: as a list, and counted by facet, time, place and dyad. */
final class EventsApi {
    private static final int LARGEST_PAGE = 1000;
    private static final int DYADS = 500;

    private final Store store;

    EventsApi(Store store) {
        this.store = store;
    }

    List<ApiRoute> routes() {
        List<ApiRoute> routes = new ArrayList<>();
        routes.add(new ApiRoute(HandlerType.GET, "/api/events", this::events));
        for (Download format : Download.values()) {
            String path = "/api/events." + format.extension();
            routes.add(new ApiRoute(HandlerType.GET, path, request -> download(request, format)));
        }
        routes.add(new ApiRoute(HandlerType.GET, "/api/facets", this::facets));
        routes.add(new ApiRoute(HandlerType.GET, "/api/timeline", this::timeline));
        routes.add(new ApiRoute(HandlerType.GET, "/api/places", this::places));
        routes.add(new ApiRoute(HandlerType.GET, "/api/dyads", this::dyads));
        routes.add(new ApiRoute(HandlerType.GET, "/api/claims", this::claims));
        return List.copyOf(routes);
    }

    private void events(Context request) throws IOException {
        Download wanted = Download.accepted(request.header("Accept"));
        if (wanted != null) {
            download(request, wanted);
            return;
        }
        EventPage page = store.events(
                Parameters.filter(request),
                sort(request),
                Parameters.number(request, "offset", 0, 0, Integer.MAX_VALUE),
                Parameters.number(request, "limit", 100, 0, LARGEST_PAGE));
        Json.answer(request, new EventsAnswer(page.total(), page.offset(), records(page.events())));
    }

    private void download(Context request, Download format) throws IOException {
        EventFilter filter = Parameters.filter(request);
        format.answer(request, store, filter);
    }

    static EventSort sort(Context request) {
        String sort = request.queryParam("sort");
        try {
            return sort == null || sort.isBlank() ? EventSort.NEWEST : EventSort.parse(sort.strip());
        } catch (IllegalArgumentException e) {
            throw Parameters.bad(String.valueOf(e.getMessage()));
        }
    }

    private void facets(Context request) {
        Facets facets = store.facets(Parameters.filter(request), Parameters.number(request, "values", 20, 1, 1000));
        Map<String, List<Facets.Count>> answer = new LinkedHashMap<>();
        for (Criterion criterion : Criterion.values()) {
            if (facets.counts().containsKey(criterion)) {
                answer.put(criterion.parameter(), facets.of(criterion));
            }
        }
        Json.answer(request, answer);
    }

    private void timeline(Context request) {
        Timeline.Unit unit = Parameters.choice(request, "unit", Timeline.Unit.MONTH);
        Timeline timeline = store.timeline(Parameters.filter(request), unit);
        List<TimelineRow> rows = new ArrayList<>();
        for (Timeline.Row row : timeline.rows()) {
            rows.add(new TimelineRow(row.period().toString(), row.type().name(), row.events()));
        }
        Json.answer(request, new TimelineAnswer(unit.name().toLowerCase(Locale.ROOT), rows, timeline.undated()));
    }

    private void places(Context request) {
        EventFilter filter = Parameters.filter(request);
        List<PlaceAnswer> places =
                store.places(filter).stream().map(EventsApi::place).toList();
        long placed = places.stream()
                .filter(place -> place.latitude() != null && place.longitude() != null)
                .mapToLong(PlaceAnswer::events)
                .sum();
        Json.answer(request, new PlacesAnswer(places, store.count(filter) - placed));
    }

    private static PlaceAnswer place(PlaceCount place) {
        Map<String, Long> byQuad = new LinkedHashMap<>();
        for (Quad quad : Quad.values()) {
            byQuad.put(quad.label(), place.byQuad().getOrDefault(quad, 0L));
        }
        return new PlaceAnswer(
                place.geonames() == 0 ? null : place.geonames(),
                place.name(),
                place.country(),
                degrees(place.latitude()),
                degrees(place.longitude()),
                place.events(),
                byQuad);
    }

    private static @Nullable Double degrees(double value) {
        return Double.isNaN(value) ? null : value;
    }

    private void dyads(Context request) {
        Dyad.Level level = Parameters.choice(request, "level", Dyad.Level.NAME);
        int limit = Parameters.number(request, "limit", DYADS, 1, 10_000);
        List<Dyad> dyads = store.dyads(Parameters.filter(request), level, limit);
        Json.answer(request, new DyadsAnswer(level.name().toLowerCase(Locale.ROOT), dyads));
    }

    private void claims(Context request) {
        Claims claims = store.claims(Parameters.required(request, "document"), Parameters.required(request, "event"));
        Json.answer(
                request,
                new ClaimsAnswer(
                        records(claims.asserted()),
                        records(claims.denied()),
                        records(claims.answers()),
                        records(claims.elsewhere())));
    }

    static List<ObjectNode> records(List<StoredEvent> events) {
        return events.stream().map(EventJson::of).toList();
    }

    record EventsAnswer(long total, long offset, List<ObjectNode> events) {}

    record TimelineRow(String period, String type, long events) {}

    record TimelineAnswer(String unit, List<TimelineRow> rows, long undated) {}

    record PlaceAnswer(
            @Nullable Long geonames,
            String name,
            @Nullable String country,
            @Nullable Double latitude,
            @Nullable Double longitude,
            long events,
            Map<String, Long> quads) {}

    /** @param unplaced how many events have no place whose position is known */
    record PlacesAnswer(List<PlaceAnswer> places, long unplaced) {}

    record DyadsAnswer(String level, List<Dyad> dyads) {}

    record ClaimsAnswer(
            List<ObjectNode> asserted, List<ObjectNode> denied, List<ObjectNode> answers, List<ObjectNode> elsewhere) {}
}
