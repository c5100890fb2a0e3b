package org.depeche.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.depeche.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Axe-core finds nothing serious on any page: French, light and wide; English, dark and on a phone. */
@EnabledIf("org.depeche.desk.Browser#available")
@NeedsBrowser
class AccessibilityTest {
    private static final String AXE = """
            const done = arguments[arguments.length - 1];
            axe.run(document, {resultTypes: ['violations']})
              .then(found => done(found.violations
                .filter(violation => ['serious', 'critical'].includes(violation.impact))
                .flatMap(violation => violation.nodes.map(node => violation.id + ': ' + node.target + ' ' + node.failureSummary))))
              .catch(error => done(['axe failed: ' + error]));
            """;

    @TempDir
    static Path folder;

    private static Store store;
    private static Desk desk;
    private static Browser browser;
    private static String axe;

    @BeforeAll
    static void start() throws IOException {
        store = SampleNews.store(folder);
        desk = Desk.start(store, 0);
        browser = new Browser(desk);
        try (InputStream in = Objects.requireNonNull(AccessibilityTest.class.getResourceAsStream("/axe.js"))) {
            axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @AfterAll
    static void stop() {
        browser.close();
        desk.close();
        store.close();
    }

    static List<String> pages() {
        return List.of(
                "/table",
                "/table?text=nothing+has+these+words",
                "/timeline",
                "/timeline?unit=day&type=ASSAULT",
                "/map",
                "/dyads",
                "/dyads?level=name",
                "/claims",
                "/claims?document=gao-convoi&event=E1",
                "/reports",
                "/report?document=gao-convoi",
                "/paste",
                "/rules",
                "/nowhere");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothingSeriousIsFound(String page) {
        List<String> found = new ArrayList<>();
        found.addAll(violations(page, "lang=fr&theme=light", 1280));
        found.addAll(violations(page, "lang=en&theme=dark", 375));
        assertThat(found).isEmpty();
    }

    private static List<String> violations(String page, String look, int width) {
        String address = page + (page.contains("?") ? "&" : "?") + look;
        browser.resize(width, 900);
        browser.open(address);
        browser.run("document.querySelectorAll('details').forEach(details => details.open = true)");
        browser.run(axe);
        return ((List<?>) browser.runAsync(AXE))
                .stream()
                        .map(violation -> address + " at " + width + ": " + violation)
                        .toList();
    }
}
