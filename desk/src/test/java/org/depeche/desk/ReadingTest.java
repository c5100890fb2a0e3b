package org.depeche.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.depeche.store.Correction;
import org.depeche.store.EventFilter;
import org.depeche.store.EventSort;
import org.depeche.store.Review;
import org.depeche.store.Store;
import org.depeche.store.StoredEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Table, report, corrections and paste in a real browser, by mouse and by keyboard. */
@NeedsBrowser
class ReadingTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

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

    private static StoredEvent event(String document) {
        return store.events(filter(Map.of("document", List.of(document))), EventSort.parse("document"), 0, 1)
                .events()
                .get(0);
    }

    private static EventFilter filter(Map<String, List<String>> parameters) {
        return EventFilter.parse(parameters);
    }

    @Test
    void aFacetNarrowsTheTableAndItsChipWidensIt() {
        browser.open("/table?lang=en");
        browser.follow(browser.one(".facet a[href='/table?type=ASSAULT']"));
        assertThat(browser.path()).isEqualTo("/table?type=ASSAULT");
        long assaults = store.count(filter(Map.of("type", List.of("ASSAULT"))));
        assertThat(browser.text(".total")).isEqualTo(assaults + " events");
        assertThat(browser.all(".events tbody tr[data-index] .type"))
                .isNotEmpty()
                .allSatisfy(type -> assertThat(type.getText()).isEqualTo("Assault"));
        browser.follow(browser.one(".chip"));
        assertThat(browser.path()).isEqualTo("/table");
    }

    @Test
    void rowsThatAreFetchedFollowEveryFilterOfTheAddress() {
        long rejected = store.count(filter(Map.of("review", List.of("rejected"))));
        StoredEvent event = event("menaka-aide");
        store.corrections().reject("menaka-aide", event.record().id(), "Awa");
        browser.open("/table?review=rejected&language=fr&lang=en");
        assertThat(browser.all(".events tr[data-index]")).hasSize((int) rejected + 1);
        assertThat(browser.all(".events tr[data-index]"))
                .allSatisfy(
                        row -> assertThat(row.getDomAttribute("data-review")).isEqualTo("rejected"));
        store.corrections().undo("menaka-aide", event.record().id(), "Awa");
    }

    @Test
    void aColumnSortsTheTable() {
        browser.open("/table");
        browser.follow(browser.one("th.col-actor a"));
        assertThat(browser.path()).contains("sort=actor");
        assertThat(browser.one("th.col-actor").getDomAttribute("aria-sort")).isEqualTo("ascending");
        browser.waitFor(() -> !firstActors().isEmpty());
        assertThat(firstActors()).isSorted();
    }

    /** The first actor of each row that names one; asked in one go, as rows come and go. */
    private static List<String> firstActors() {
        Object actors = browser.run(
                "return [...document.querySelectorAll('.events tr[data-index] .col-actor')].map(cell => cell.innerText)");
        return ((List<?>) Objects.requireNonNull(actors))
                .stream()
                        .map(actor -> actor.toString().strip())
                        .filter(actor -> !actor.isEmpty())
                        .map(actor -> actor.replaceAll(",.*", ""))
                        .toList();
    }

    @Test
    void keysLeadThroughAllRowsAndIntoTheReport() {
        long total = store.count(EventFilter.ALL);
        browser.open("/table");
        browser.tabTo("tr[data-index]");
        browser.press(Keys.END);
        browser.waitFor(() -> focusedRow() == total + 1);
        browser.press(Keys.ARROW_UP, Keys.ARROW_UP, Keys.ARROW_DOWN);
        browser.waitFor(() -> focusedRow() == total);
        browser.press(Keys.HOME);
        browser.waitFor(() -> focusedRow() == 2);
        browser.followBy(Keys.ENTER);
        assertThat(browser.path()).startsWith("/report?document=");
    }

    /** The row with the focus as screen readers count, the head being 1; asked in one go, as rows come and go. */
    private static long focusedRow() {
        Object row =
                browser.run("return Number(document.activeElement.closest('tr:not(.waiting)')?.ariaRowIndex ?? 0)");
        return ((Number) Objects.requireNonNull(row)).longValue();
    }

    @Test
    void theSlashKeyGoesToTheSearch() {
        browser.open("/table");
        browser.press("/");
        assertThat(browser.focused().getDomAttribute("name")).isEqualTo("text");
        browser.press("Gao");
        browser.followBy(Keys.ENTER);
        assertThat(browser.path()).contains("text=Gao");
    }

    @Test
    void aReportShowsEveryEventWhereItStands() {
        browser.open("/report?document=gao-convoi&lang=en");
        List<StoredEvent> events = store.document("gao-convoi").orElseThrow().events();
        assertThat(browser.all(".card")).hasSameSizeAs(events);
        for (StoredEvent event : events) {
            assertThat(browser.all(
                            "mark.is-trigger[data-events~='" + event.record().id() + "']"))
                    .isNotEmpty();
        }
        String text = store.document("gao-convoi").orElseThrow().report().text();
        assertThat(browser.text("article.report").replaceAll("\\s+", "")).isEqualTo(text.replaceAll("\\s+", ""));
    }

    @Test
    void whoLooksAtAWordSeesItsEventAndWhyItWasCoded() {
        browser.open("/report?document=gao-convoi&lang=en");
        browser.tabTo("mark[data-trigger]");
        String id = String.valueOf(browser.focused().getDomAttribute("data-trigger"));
        assertThat(browser.all(".card.active"))
                .anySatisfy(card -> assertThat(card.getDomAttribute("id")).isEqualTo(id));
        browser.press(Keys.ENTER);
        assertThat(browser.focused().getDomAttribute("id")).isEqualTo(id);
        browser.run("document.activeElement.querySelector('summary').click()");
        browser.waitFor(() -> !browser.all(".card details[open] svg.tree .word").isEmpty());
        assertThat(browser.text(".card details[open] code")).matches("fr/[a-z]+/.+");
        assertThat(browser.text(".card details[open]")).contains("For example:");
        assertThat(browser.all(".card details[open] .fired")).isNotEmpty();
    }

    @Test
    void aCorrectionIsKeptAndUndone() {
        StoredEvent event = event("tillaberi-attaque");
        String document = event.record().document();
        String id = event.record().id();
        browser.open("/report?document=" + document + "&lang=en#" + id);
        browser.one("#author").clear();
        browser.one("#author").sendKeys("Awa");
        browser.run("document.getElementById(arguments[0]).focus()", id);
        browser.press("a");
        browser.waitFor(() -> browser.text(".message").equals("Accepted."));
        assertThat(review(document, id)).isEqualTo(Review.ACCEPTED);
        browser.press("c");
        browser.waitFor(() -> !browser.all("dialog[open]").isEmpty());
        WebElement date = browser.one("dialog input[name=date]");
        date.clear();
        date.sendKeys("2025-02", Keys.ENTER);
        browser.waitFor(() -> browser.text(".message").equals("Changed."));
        assertThat(review(document, id)).isEqualTo(Review.CHANGED);
        assertThat(browser.text("[id='" + id + "'] .record")).contains("2025-02");
        browser.press("r");
        browser.waitFor(() -> browser.text(".message").equals("Rejected."));
        assertThat(review(document, id)).isEqualTo(Review.REJECTED);
        for (int i = 0; i < 3; i++) {
            browser.run("document.querySelector('.message').replaceChildren()");
            browser.press("u");
            browser.waitFor(() -> browser.text(".message").equals("Undone."));
        }
        assertThat(review(document, id)).isEqualTo(Review.UNREVIEWED);
        assertThat(store.corrections().history(document, id))
                .extracting(Correction::author)
                .containsOnly("Awa")
                .hasSize(6);
    }

    private static Review review(String document, String id) {
        return store.event(document, id).orElseThrow().review();
    }

    @Test
    void aWrongValueIsRefusedWhereItWasTyped() {
        StoredEvent event = event("tillaberi-attaque");
        browser.open(
                "/report?document=tillaberi-attaque&lang=en#" + event.record().id());
        browser.one("#author").clear();
        browser.one("#author").sendKeys("Awa");
        browser.run(
                "document.getElementById(arguments[0]).focus()", event.record().id());
        browser.press("c");
        browser.waitFor(() -> !browser.all("dialog[open]").isEmpty());
        browser.one("dialog input[name=date]").clear();
        browser.one("dialog input[name=date]").sendKeys("soon", Keys.ENTER);
        browser.waitFor(() -> browser.text("dialog .problem").contains("is no date"));
        browser.press(Keys.ESCAPE);
        browser.waitFor(() -> browser.all("dialog").isEmpty());
    }

    @Test
    void anEventThatWasMissedIsAddedByItsWord() {
        browser.open("/report?document=gao-convoi&lang=en");
        browser.one("#author").clear();
        browser.one("#author").sendKeys("Awa");
        int before = browser.all(".card").size();
        browser.run(
                "const walk = document.createTreeWalker(document.querySelector('article.report'), NodeFilter.SHOW_TEXT);"
                        + "while (walk.nextNode()) { const at = walk.currentNode.data.indexOf('repoussés');"
                        + "if (at >= 0) { getSelection().setBaseAndExtent(walk.currentNode, at, walk.currentNode, at + 9); break; } }");
        browser.waitFor(() -> browser.one("button.add").isEnabled());
        browser.run("document.querySelector('button.add').click()");
        browser.waitFor(() -> !browser.all("dialog[open]").isEmpty());
        browser.run("document.querySelector('dialog select[name=type]').value = 'RETREAT'");
        browser.run("document.querySelector('dialog form').requestSubmit()");
        browser.waitFor(() -> browser.text(".message").equals("Added."));
        assertThat(browser.all(".card")).hasSize(before + 1);
        StoredEvent added = store.events(
                        filter(Map.of("document", List.of("gao-convoi"), "review", List.of("added"))),
                        EventSort.NEWEST,
                        0,
                        10)
                .events()
                .get(0);
        assertThat(added.record().trigger().text()).isEqualTo("repoussés");
        browser.run("document.querySelector('.message').replaceChildren()");
        browser.run(
                "document.getElementById(arguments[0]).focus()", added.record().id());
        browser.press("u");
        browser.waitFor(() -> browser.text(".message").equals("Undone."));
        assertThat(browser.all(".card")).hasSize(before);
    }

    @Test
    void whoCorrectsHasToSayWhoTheyAre() {
        StoredEvent event = event("tillaberi-attaque");
        browser.open(
                "/report?document=tillaberi-attaque&lang=fr#" + event.record().id());
        browser.one("#author").clear();
        browser.run(
                "document.getElementById(arguments[0]).focus()", event.record().id());
        browser.press("r");
        browser.waitFor(() -> browser.text(".message").equals("Dites d’abord qui vous êtes."));
        browser.run(
                "document.getElementById(arguments[0]).focus()", event.record().id());
        browser.press("c");
        assertThat(browser.focused().getDomAttribute("id")).isEqualTo("author");
        assertThat(browser.all("dialog")).as("a form whose work would be lost").isEmpty();
        assertThat(store.event("tillaberi-attaque", event.record().id())
                        .orElseThrow()
                        .review())
                .isNotEqualTo(Review.REJECTED);
    }

    @Test
    void aPastedTextIsCodedInFrontOfTheReader() {
        browser.open("/paste?lang=en");
        browser.one("#paste-text").sendKeys("Le Tchad a retiré ses soldats de Kidal mardi, selon Paris.");
        browser.one("#paste-text").sendKeys(Keys.chord(Keys.CONTROL, Keys.ENTER));
        browser.waitFor(() -> !browser.all(".results .card").isEmpty());
        assertThat(browser.text(".results mark.is-trigger")).isEqualTo("retiré");
        assertThat(browser.text(".results .card")).contains("Retreat", "Chad", "Paris");
        assertThat(store.documents())
                .isEqualTo(store.documents(EventFilter.ALL, 0, 0).total());
    }

    @Test
    void filesAreCodedAndWhatIsNoReportIsRefused() {
        browser.open("/paste?lang=en");
        Path news = Path.of("..", "examples", "news.jsonl").toAbsolutePath().normalize();
        Path page = Path.of("pom.xml").toAbsolutePath();
        browser.one("#paste-files").sendKeys(news + "\n" + page);
        browser.waitFor(() -> !browser.all(".results .note.bad").isEmpty());
        assertThat(browser.all(".results .result")).hasSize((int) store.documents());
        assertThat(browser.text(".results .note.bad")).contains("pom.xml", ".txt, .html");
    }

    @Test
    void theRulesPageHasTheWorstFirst() {
        StoredEvent event = event("menaka-aide");
        store.corrections().reject("menaka-aide", event.record().id(), "Awa");
        browser.open("/rules?lang=fr");
        assertThat(browser.text(".rules tbody th")).isEqualTo(event.record().rule());
        assertThat(browser.text(".rules tbody .number").replace('\u202f', ' ')).contains("0");
        store.corrections().undo("menaka-aide", event.record().id(), "Awa");
    }

    @Test
    void reportsAreListed() {
        browser.open("/reports?lang=en&country=NER");
        assertThat(browser.text(".total")).matches("\\d+ reports?");
        browser.follow(browser.one(".table tbody a"));
        assertThat(browser.path()).startsWith("/report?document=");
    }

    @Test
    void bothLanguagesAndColoursAreALinkAway() {
        browser.open("/table?lang=en");
        browser.follow(browser.one(".options a[lang=fr]"));
        assertThat(browser.text("h1")).isEqualTo("Tableau");
        browser.follow(browser.one(".options a[href*='theme=dark']"));
        browser.open("/reports");
        assertThat(browser.text("h1")).isEqualTo("Dépêches");
        assertThat(browser.run("return document.documentElement.dataset.theme")).isEqualTo("dark");
        assertThat(browser.run("return getComputedStyle(document.documentElement).colorScheme"))
                .isEqualTo("dark");
    }
}
