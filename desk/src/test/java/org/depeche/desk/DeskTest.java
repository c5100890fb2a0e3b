package org.depeche.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.depeche.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeskTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    private static Store store;
    private static Desk desk;
    private static Client client;

    @BeforeAll
    static void start() {
        store = SampleNews.store(folder);
        desk = Desk.start(store, 0);
        client = new Client(desk);
    }

    @AfterAll
    static void stop() {
        desk.close();
        store.close();
    }

    @ParameterizedTest
    @EnumSource(value = View.class, mode = EnumSource.Mode.EXCLUDE, names = "PROBLEM")
    void everyPageSpeaksBothLanguagesAndNeedsNothingInline(View view) {
        for (String language : Messages.LANGUAGES) {
            HttpResponse<String> answer = client.get(view.path() + "?document=gao-convoi&event=E1&lang=" + language);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Security-Policy"))
                    .contains(ResponseHeaders.CONTENT_SECURITY_POLICY);
            assertThat(answer.body())
                    .contains(
                            "<html lang=\"" + language + "\"",
                            Messages.load(language).of("view.table"))
                    .doesNotContain("<style", "style=\"", "onclick", "javascript:")
                    .doesNotContainPattern("<script(?![^>]* src=)")
                    .doesNotContainPattern("(src|href)=\"(https?:)?//");
        }
    }

    @Test
    void languageAndColoursAreRememberedAndOtherwiseTheBrowsers() {
        HttpResponse<String> chosen = client.get("/table?lang=fr&theme=dark");
        assertThat(chosen.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie).startsWith("lang=fr").contains("SameSite=Strict"))
                .anySatisfy(cookie -> assertThat(cookie).startsWith("theme=dark"));
        assertThat(client.get("/table", "Cookie", "lang=fr; theme=dark").body())
                .contains("<html lang=\"fr\" data-theme=\"dark\"");
        assertThat(client.get("/table", "Accept-Language", "de-DE,fr-CA;q=0.8,en;q=0.5")
                        .body())
                .contains("<html lang=\"fr\" data-theme=\"auto\"");
        assertThat(client.get("/table", "Cookie", "lang=xx\"><script>").body()).contains("<html lang=\"en\"");
    }

    @Test
    void filtersGoAlongFromPageToPage() {
        String body = client.get("/table?type=ASSAULT&country=MLI&place=Gao%20%26%20Kidal&other=x")
                .body();
        assertThat(body)
                .contains("href=\"/map?type=ASSAULT&amp;country=MLI&amp;place=Gao+%26+Kidal\"")
                .contains("value=\"Gao &amp; Kidal\"");
    }

    @Test
    void whatIsWrongWithAnAddressIsSaidOnAPage() {
        HttpResponse<String> answer = client.get("/table?type=WAR&lang=fr");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("'WAR' is none of AGREE", "<html lang=\"fr\"");
        assertThat(client.get("/report?document=none").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/../Desk.class",
                "/assets/%2e%2e/Desk.class",
                "/assets/messages/xx.json",
                "/assets/Desk.class",
                "/assets/..%2fDesk.class",
                "/assets/",
                "/assets/x/../../Desk.class",
                "/nowhere",
                "/api/nowhere"
            })
    void whatIsNotThereIsNotFound(String path) {
        HttpResponse<String> answer = client.get(path);
        assertThat(answer.statusCode()).isIn(400, 404);
        assertThat(answer.headers().firstValue("Content-Security-Policy").isPresent() || answer.statusCode() == 400)
                .isTrue();
    }

    @Test
    void assetsAreAnsweredOnceAndThenByTheirTag() {
        HttpResponse<String> first = client.get("/assets/page.js");
        assertThat(first.headers().firstValue("Content-Type")).contains("text/javascript; charset=utf-8");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(client.get("/assets/page.js", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
    }
}
