package org.depeche.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.depeche.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Hostile texts in a real browser, after scripts have drawn the pages: nothing runs and nothing becomes markup. */
@NeedsBrowser
class HostilePagesTest {
    private static final String FOREIGN = "return document.querySelectorAll("
            + "'img, iframe, object, embed, base, style, script:not([src^=\"/assets/\"]), a[href^=\"javascript:\"]').length";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    private static Store store;
    private static Desk desk;
    private static Browser browser;

    @BeforeAll
    static void start() {
        store = SampleNews.store(
                folder,
                HostileTextTest.HOSTILE.stream()
                        .map(HostileTextTest::report)
                        .map(SampleNews::code)
                        .toList());
        desk = Desk.start(store, 0);
        browser = new Browser(desk);
    }

    @AfterAll
    static void stop() {
        browser.close();
        desk.close();
        store.close();
    }

    static List<String> hostile() {
        return HostileTextTest.HOSTILE;
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void aReportIsReadAsText(String hostile) {
        browser.open("/report?document=" + URLEncoder.encode(hostile, StandardCharsets.UTF_8));
        browser.waitFor(() -> !browser.all(".card").isEmpty());
        assertThat(browser.run(FOREIGN)).isEqualTo(0L);
        assertThat(browser.text("article.report")).contains(hostile);
        assertThat(browser.complaints()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void aPastedTextIsReadAsText(String hostile) {
        browser.open("/paste");
        browser.run(
                "document.getElementById('paste-text').value = arguments[0];"
                        + "document.querySelector('form.paste').requestSubmit()",
                HostileTextTest.report(hostile).text());
        browser.waitFor(() -> !browser.all(".results .card").isEmpty());
        assertThat(browser.run(FOREIGN)).isEqualTo(0L);
        assertThat(browser.text(".results article.report")).contains(hostile);
        assertThat(browser.complaints()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("views")
    void viewsShowNamesAsText(String path) {
        browser.open(path);
        assertThat(browser.run(FOREIGN)).isEqualTo(0L);
        assertThat(browser.complaints()).isEmpty();
    }

    static List<String> views() {
        return List.of("/table", "/timeline", "/map", "/dyads?level=name", "/reports");
    }
}
