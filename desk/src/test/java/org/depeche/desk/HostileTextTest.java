package org.depeche.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.depeche.CodedReport;
import org.depeche.store.Store;
import org.depeche.text.Report;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Whatever a report's text, title, id or address holds reaches the pages as text, never as markup. */
class HostileTextTest {
    /** What has broken other programs. */
    static final List<String> HOSTILE = List.of(
            "<script>alert(1)</script>",
            "</title><script>alert(1)</script>",
            "</textarea><img src=x onerror=alert(1)>",
            "\" onmouseover=\"alert(1)",
            "' onfocus='alert(1)' autofocus='",
            "<svg/onload=alert(1)>",
            "<img src=x onerror=alert(1)//",
            "javascript:alert(1)",
            "${7*7} @{1} {{constructor.constructor('alert(1)')()}}",
            "<!--<img src=\"--><img src=x onerror=alert(1)//\">",
            "&lt;script&gt;alert(1)&lt;/script&gt;",
            "<a href=\"javascript:alert(1)\">x</a>",
            "\u202e<iframe srcdoc='<script>alert(1)</script>'>",
            "]]><script>alert(1)</script>");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    private static Store store;
    private static Desk desk;
    private static Client client;

    @BeforeAll
    static void start() {
        List<CodedReport> reports = new ArrayList<>();
        for (String hostile : HOSTILE) {
            reports.add(SampleNews.code(report(hostile)));
        }
        store = SampleNews.store(folder, reports);
        desk = Desk.start(store, 0);
        client = new Client(desk);
    }

    static Report report(String hostile) {
        String text = hostile + "\n\nL'armée malienne a tué dix rebelles lundi à Gao, selon " + hostile
                + " et le ministre de la Défense. Dix rebelles ont été tués par l'armée malienne à Gao.\n" + hostile;
        return new Report(
                hostile, "fr", LocalDate.of(2025, 3, 4), hostile, text, "javascript:alert('" + hostile + "')");
    }

    @AfterAll
    static void stop() {
        desk.close();
        store.close();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void aReportIsFoundByAnyId(String id) {
        String path = URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
        HttpResponse<String> answer = client.get("/api/documents/" + path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(JsonMapper.shared().readTree(answer.body()).path("document").asString())
                .isEqualTo(id);
    }

    static List<String> ids() {
        return HOSTILE;
    }

    static List<String> addresses() {
        List<String> addresses = new ArrayList<>(List.of("/table", "/reports", "/rules"));
        for (String hostile : HOSTILE) {
            String encoded = URLEncoder.encode(hostile, StandardCharsets.UTF_8);
            addresses.add("/report?document=" + encoded);
            for (String view : List.of("table", "timeline", "map", "dyads", "reports")) {
                addresses.add("/" + view + "?actor=" + encoded + "&text=" + encoded + "&lang=" + encoded);
            }
            addresses.add("/claims?document=" + encoded + "&event=" + encoded);
            addresses.add("/table?type=" + encoded);
            addresses.add("/report?document=none" + encoded);
            addresses.add("/" + encoded.replace("+", "%20"));
        }
        return addresses;
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void pagesHoldTextNotMarkup(String address) {
        HttpResponse<String> answer = client.get(address);
        if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
            Document page = Jsoup.parse(answer.body());
            for (Element script : page.select("script")) {
                assertThat(script.attr("src")).startsWith("/assets/");
                assertThat(script.data()).isEmpty();
            }
            assertThat(page.select("img, iframe, svg, object, embed, base, style, [style], [srcdoc]"))
                    .isEmpty();
            for (Element element : page.getAllElements()) {
                assertThat(element.attributes().asList())
                        .noneMatch(attribute -> attribute.getKey().startsWith("on"));
            }
            for (Element link : page.select("[href], [action]")) {
                String target = link.hasAttr("href") ? link.attr("href") : link.attr("action");
                assertThat(target).matches("(/|#)[^/].*|/|#content");
            }
        } else {
            assertThat(answer.body()).doesNotContain("<script>alert");
        }
        assertThat(answer.headers().firstValue("X-Content-Type-Options").isPresent() || answer.statusCode() == 400)
                .isTrue();
    }
}
