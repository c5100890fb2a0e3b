package org.depeche.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.depeche.CodedReport;
import org.depeche.store.Criterion;
import org.depeche.store.Dyad;
import org.depeche.store.EventFilter;
import org.depeche.store.EventSort;
import org.depeche.store.Facets;
import org.depeche.store.Run;
import org.depeche.store.Store;
import org.depeche.store.Timeline;

/** Fills a store with synthetic events and times the views of several filters. */
public final class StoreBenchmark {
    /** Reports a transaction. */
    private static final int BATCH = 2000;

    /** How often a view is asked for, after a first time that does not count. */
    private static final int ROUNDS = 5;

    private StoreBenchmark() {}

    /**
     * Runs the benchmark.
     *
     * @param arguments how many events; optionally the file to keep the store in, which is used again where it exists
     */
    public static void main(String[] arguments) throws IOException {
        int events = Integer.parseInt(arguments[0]);
        Path folder = Files.createTempDirectory("depeche-store");
        Path file = arguments.length > 1 ? Path.of(arguments[1]) : folder.resolve("synthetic.depeche");
        boolean there = Files.exists(file);
        try (Store store = Store.open(file)) {
            if (!there) {
                fill(store, events);
            }
            System.out.printf(
                    Locale.ROOT,
                    "%d events in %d documents, %d MB%n%n",
                    store.count(EventFilter.ALL),
                    store.documents(),
                    Files.size(file) >> 20);
            time(store);
        } finally {
            if (arguments.length < 2) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        }
    }

    private static void fill(Store store, int events) {
        SyntheticReports reports = new SyntheticReports(events);
        Run run = store.begin("benchmark", "none", "");
        long start = System.nanoTime();
        int left = (events + SyntheticReports.SENTENCES - 1) / SyntheticReports.SENTENCES;
        while (left > 0) {
            List<CodedReport> batch = new ArrayList<>();
            for (int i = Math.min(BATCH, left); i > 0; i--) {
                batch.add(reports.next());
            }
            store.add(run, batch);
            left -= batch.size();
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(Locale.ROOT, "filled in %.0f s, %.0f events/s%n", seconds, events / seconds);
    }

    private static void time(Store store) {
        Map<String, EventFilter> filters = filters(store);
        Map<String, View> views = views(store);
        System.out.printf("milliseconds, median of %d (processor time)%n%-34s %10s", ROUNDS, "filter", "events");
        views.keySet().forEach(name -> System.out.printf(" %12s", name));
        System.out.println();
        double slowest = 0;
        for (Map.Entry<String, EventFilter> filter : filters.entrySet()) {
            System.out.printf("%-34s %10d", filter.getKey(), store.count(filter.getValue()));
            for (View view : views.values()) {
                Timing timing = median(view, filter.getValue());
                slowest = Math.max(slowest, timing.elapsed());
                System.out.printf(Locale.ROOT, " %5.0f (%4.0f)", timing.elapsed(), timing.processor());
            }
            System.out.println();
        }
        System.out.printf(Locale.ROOT, "slowest %.0f ms%n", slowest);
    }

    /** What a view takes, in milliseconds: by the clock, and of all processors together. */
    private record Timing(double elapsed, double processor) {}

    private static Timing median(View view, EventFilter filter) {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        view.ask(filter);
        double[] elapsed = new double[ROUNDS];
        double[] processor = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            long used = system.getProcessCpuTime();
            view.ask(filter);
            elapsed[round] = (System.nanoTime() - start) / 1e6;
            processor[round] = (system.getProcessCpuTime() - used) / 1e6;
        }
        Arrays.sort(elapsed);
        Arrays.sort(processor);
        return new Timing(elapsed[ROUNDS / 2], processor[ROUNDS / 2]);
    }

    /** A view of the desk. */
    private interface View {
        Object ask(EventFilter filter);
    }

    private static Map<String, View> views(Store store) {
        Map<String, View> views = new LinkedHashMap<>();
        views.put("table", filter -> store.events(filter, EventSort.NEWEST, 0, 100));
        views.put("page 500", filter -> store.events(filter, EventSort.parse("actor"), 50_000, 100));
        views.put("facets", filter -> store.facets(filter, 50));
        views.put("timeline", filter -> store.timeline(filter, Timeline.Unit.WEEK));
        views.put("map", store::places);
        views.put("dyads", filter -> store.dyads(filter, Dyad.Level.COUNTRY, 200));
        return views;
    }

    /** Filters of all kinds, from all events to few, by values that there are. */
    private static Map<String, EventFilter> filters(Store store) {
        Facets facets = store.facets(EventFilter.ALL, 200);
        Map<String, EventFilter> filters = new LinkedHashMap<>();
        filters.put("all", EventFilter.ALL);
        filters.put("one type", EventFilter.ALL.with(Criterion.TYPE, "ASSAULT"));
        filters.put("frequent country", EventFilter.ALL.with(Criterion.COUNTRY, value(facets, Criterion.COUNTRY, 0)));
        filters.put("frequent actor", EventFilter.ALL.with(Criterion.ACTOR, value(facets, Criterion.ACTOR, 0)));
        filters.put("rare actor", EventFilter.ALL.with(Criterion.ACTOR, value(facets, Criterion.ACTOR, 199)));
        filters.put("actor by beginning", EventFilter.ALL.with(Criterion.ACTOR, "balou"));
        filters.put("source", EventFilter.ALL.with(Criterion.SOURCE, value(facets, Criterion.SOURCE, 10)));
        filters.put("place", EventFilter.ALL.with(Criterion.PLACE, value(facets, Criterion.PLACE, 0)));
        filters.put("a year", EventFilter.ALL.with(Criterion.FROM, "2019").with(Criterion.TO, "2019"));
        filters.put("words", EventFilter.ALL.with(Criterion.TEXT, "balou mar"));
        filters.put(
                "type, country, year, words",
                EventFilter.parse(Map.of(
                        "type", List.of("ASSAULT", "COERCE"),
                        "country", List.of(value(facets, Criterion.COUNTRY, 1)),
                        "from", List.of("2018"),
                        "to", List.of("2021"),
                        "text", List.of("ko"))));
        return filters;
    }

    private static String value(Facets facets, Criterion criterion, int rank) {
        List<Facets.Count> counts = facets.of(criterion);
        return counts.get(Math.min(rank, counts.size() - 1)).value();
    }
}
