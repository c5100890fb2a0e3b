package org.depeche.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.depeche.CodedReport;
import org.depeche.store.EventFilter;
import org.depeche.store.Store;
import org.depeche.text.Report;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A table whose server goes away says so, and goes on when it is back. */
@NeedsBrowser
class LostServerTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"en, The events cannot be fetched, Try again", "fr, Les événements ne peuvent être chargés, Réessayer"})
    void theTableSaysThatRowsCannotBeFetched(String language, String words, String retry) {
        List<CodedReport> reports = IntStream.range(0, 300)
                .mapToObj(number -> SampleNews.code(
                        new Report("r" + number, "fr", null, null, "L'armée a attaqué " + number + " villages.", null)))
                .toList();
        try (Store store = SampleNews.store(folder, reports)) {
            Desk desk = Desk.start(store, 0);
            int port = URI.create(desk.address()).getPort();
            try (Browser browser = new Browser(desk)) {
                browser.open("/table?lang=" + language);
                assertThat(browser.all("[role=alert]")).isEmpty();
                desk.close();
                browser.run(
                        "const rows = document.querySelector('.scroller.rows'); rows.scrollTop = rows.scrollHeight");
                browser.waitFor(() -> !browser.all("[role=alert]").isEmpty());
                assertThat(browser.text("[role=alert]")).contains(words, retry);
                assertThat(browser.all("tr.waiting")).isNotEmpty();

                desk = Desk.start(store, port);
                browser.one("[role=alert] button").click();
                browser.waitFor(() -> browser.all("tr.waiting").isEmpty());
                assertThat(browser.all("[role=alert]")).isEmpty();
                assertThat(browser.all("tr[data-index='" + (store.count(EventFilter.ALL) - 1) + "']"))
                        .hasSize(1);
            } finally {
                desk.close();
            }
        }
    }
}
