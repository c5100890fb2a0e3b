package org.depeche.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.depeche.store.EventFilter;
import org.depeche.store.Store;
import org.depeche.store.Timeline;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Timeline, map, who to whom and claims, as a reader drives them in a browser. */
@EnabledIf("org.depeche.desk.Browser#available")
@NeedsBrowser
class ViewsTest {
    @TempDir
    static Path folder;

    private static Store store;
    private static Desk desk;
    private static Browser browser;

    @BeforeAll
    static void start() {
        store = SampleNews.store(folder);
        desk = Desk.start(store, 0);
        browser = new Browser(desk);
    }

    @AfterAll
    static void stop() {
        browser.close();
        desk.close();
        store.close();
    }

    @BeforeEach
    void wide() {
        browser.resize(1280, 1000);
    }

    @AfterEach
    void theConsoleHasNothingToSay() {
        assertThat(browser.complaints()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"day", "week", "month"})
    void theTimelineCountsWhatTheStoreCounts(String unit) {
        browser.open("/timeline?lang=en&unit=" + unit);
        Timeline timeline = store.timeline(EventFilter.ALL, Timeline.Unit.valueOf(unit.toUpperCase(Locale.ROOT)));
        long periods =
                timeline.rows().stream().map(Timeline.Row::period).distinct().count();
        assertThat(browser.all(".column")).hasSize((int) periods);
        assertThat(browser.all(".column .part")).hasSize(timeline.rows().size());
        assertThat(browser.all(".as-table tbody tr")).hasSize((int) periods);
        assertThat(browser.text(".beyond")).startsWith(String.valueOf(timeline.undated()));
    }

    @Test
    void aClickOnATypeInThePeriodNarrowsToBoth() {
        browser.open("/timeline?lang=en&unit=month&country=NER");
        WebElement part = browser.one(".column .part[data-type=ASSAULT]");
        browser.follow(part);
        assertThat(browser.path())
                .startsWith("/timeline?")
                .contains("country=NER", "unit=month", "type=ASSAULT")
                .containsPattern("from=\\d{4}-\\d\\d-01&to=\\d{4}-\\d\\d-(28|29|30|31)");
        assertThat(browser.all(".column")).hasSize(1);
        assertThat(browser.all(".column .part")).hasSize(1);
        assertThat(browser.one(".views a[href^='/map']").getDomAttribute("href"))
                .contains("type=ASSAULT", "country=NER", "from=");
    }

    @Test
    void theTimelineIsDrivenByKeys() {
        browser.open("/timeline?lang=en&unit=month");
        browser.tabTo(".column .whole");
        String first = browser.focused().getAccessibleName();
        browser.press(Keys.ARROW_RIGHT);
        String second = browser.focused().getAccessibleName();
        assertThat(second).isNotEqualTo(first).matches(".*\\d{4}: \\d+ events?, .*");
        assertThat(browser.one(".tip").isDisplayed()).isTrue();
        browser.press(Keys.ARROW_DOWN);
        String type = browser.focused().getDomAttribute("data-type");
        browser.followBy(Keys.ENTER);
        assertThat(browser.path()).contains("type=" + type, "from=", "to=");
    }

    @Test
    void theMapZoomsMovesAndNarrows() {
        browser.open("/map?lang=en");
        int places = store.places(EventFilter.ALL).size();
        assertThat(browser.all(".as-table tbody tr")).hasSize(places);
        String all = transform();
        browser.one(".zoom-in").click();
        String nearer = transform();
        assertThat(nearer).isNotEqualTo(all);
        browser.tabTo("[data-view=map] svg");
        browser.press("0");
        assertThat(transform()).isEqualTo(all);
        browser.press(Keys.ARROW_LEFT);
        assertThat(transform()).isNotEqualTo(all);
        browser.press("0");

        List<WebElement> clusters = browser.all(".marks .cluster");
        assertThat(clusters).isNotEmpty();
        int before = browser.all(".marks a").size();
        browser.tabTo(".marks a");
        if (!"button".equals(browser.focused().getDomAttribute("role"))) {
            browser.run("document.querySelector('.marks .cluster').focus()");
        }
        browser.press(Keys.ENTER);
        assertThat(transform()).isNotEqualTo(all);
        assertThat(browser.all(".marks a").size()).isGreaterThanOrEqualTo(before);

        browser.open("/map?lang=en&place=Maiduguri");
        WebElement place = browser.one(".marks .place");
        assertThat(place.getAccessibleName()).startsWith("Maiduguri: ");
        browser.follow(place);
        assertThat(browser.path()).contains("place=2331447");
        assertThat(browser.all(".marks a")).hasSize(1);
    }

    private static String transform() {
        return String.valueOf(browser.one(".world").getDomAttribute("transform"));
    }

    @Test
    void aFieldOfWhoToWhomNarrowsToThePair() {
        browser.open("/dyads?lang=en");
        WebElement field = browser.one(".matrix td a[data-actor=RUS][data-recipient=UKR], .matrix td a");
        String actor = field.getDomAttribute("data-actor");
        String recipient = field.getDomAttribute("data-recipient");
        long events = Long.parseLong(field.getText());
        browser.follow(field);
        assertThat(browser.path()).contains("actor=country:" + actor, "recipient=country:" + recipient);
        assertThat(browser.all(".matrix td a")).isNotEmpty();
        assertThat(count()).isEqualTo(events);
        assertThat(browser.text(".chips")).doesNotContain("country:");
    }

    /** How many events the filter of the page's address leaves. */
    private static long count() {
        browser.open(browser.path().replaceFirst("/[a-z]+", "/table"));
        return Long.parseLong(browser.text(".total").replaceAll("\\D", ""));
    }

    @Test
    void aColumnThatTheFilterCutsShortStaysSo() {
        browser.open("/timeline?lang=en&unit=month&from=2025-03-05&to=2025-03-20");
        browser.follow(browser.one(".column .part"));
        assertThat(browser.path()).contains("from=2025-03-05&to=2025-03-20", "type=");
    }

    @Test
    void whoToWhomIsDrivenByKeys() {
        browser.open("/dyads?lang=en&level=name");
        browser.tabTo(".matrix td a");
        String first = browser.focused().getAccessibleName();
        browser.press(Keys.ARROW_UP);
        assertThat(browser.focused().getDomAttribute("href")).contains("recipient=");
        browser.press(Keys.ARROW_DOWN);
        assertThat(browser.focused().getAccessibleName()).isEqualTo(first);
        browser.press(Keys.ARROW_LEFT);
        assertThat(browser.focused().getDomAttribute("href")).contains("actor=");
        browser.followBy(Keys.ENTER);
        assertThat(browser.path()).contains("actor=", "level=name").doesNotContain("recipient=");
    }

    @Test
    void claimsStandSideBySide() {
        browser.open("/claims?lang=fr&document=gao-convoi&event=E1");
        List<WebElement> sides = browser.all(".sides > .side");
        assertThat(sides).hasSize(2);
        assertThat(sides.get(0).getText()).contains("L'affirment", "Des habitants", "l'état-major");
        assertThat(sides.get(1).getText()).contains("Refus", "L'armée a démenti");
        assertThat(browser.all(".voice mark.trigger")).isNotEmpty();
        browser.open("/claims?lang=en&document=gao-convoi&event=E99");
        assertThat(browser.text(".note")).contains("gao-convoi", "E99");
    }

    @ParameterizedTest
    @CsvSource({
        "/timeline, fr, Coopération en paroles", "/timeline, en, Cooperation in words",
        "/map, fr, Niger", "/map, en, Germany",
        "/dyads, fr, Russie", "/dyads, en, Russia",
    })
    void viewsSpeakBothLanguages(String path, String language, String words) {
        browser.open(path + "?lang=" + language);
        assertThat(browser.text("main")).contains(words);
        assertThat(browser.text("main")).doesNotContainPattern("(quad|timeline|map|dyads|type|chart)\\.[a-z]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/timeline", "/map", "/dyads"})
    void whereNothingIsLeftThePageSaysSo(String path) {
        browser.open(path + "?lang=en&text=nothinghasthisword");
        assertThat(browser.text(".chart .note")).isNotEmpty();
    }

    @Test
    void aTimelineWiderThanTheScreenIsScrolledNotShrunk() {
        browser.resize(375, 800);
        browser.open("/timeline?unit=day");
        assertThat(browser.run(
                        "const frame = document.querySelector('.frame'); return frame.scrollWidth > frame.clientWidth"))
                .isEqualTo(true);
        assertThat(browser.run("const svg = document.querySelector('.frame > svg:last-child');"
                        + "return svg.getBoundingClientRect().width - svg.getAttribute('width')"))
                .isEqualTo(0L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/timeline", "/map", "/dyads", "/claims?document=gao-convoi&event=E1"})
    void nothingIsWiderThanAPhone(String path) {
        browser.resize(375, 800);
        browser.open(path);
        assertThat(browser.run("return document.documentElement.scrollWidth")).isEqualTo(375L);
    }
}
