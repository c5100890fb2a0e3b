package org.depeche.exchange.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages that are made to take long, or are as broken as a page can be: a few seconds at most, and no more stack than usual. */
class HostilePagesTest {
    private static final String TEXT = "The army left the town on Friday, a spokesman said, and nobody saw it go.";
    private static final String PARAGRAPH = "<p>" + TEXT + "</p>";

    /** Several times what the slowest takes on a slow machine; anything quadratic takes minutes. */
    private static final double MOST_SECONDS = 8;

    private static final long SMALL_STACK = 512 << 10;
    private static final ArticleExtractor EXTRACTOR = ArticleExtractor.load();

    static Stream<Arguments> pages() {
        return Stream.of(
                page("10 MB of paragraphs", PARAGRAPH.repeat(125_000), true),
                page("10 MB in one line", "word, and another. ".repeat(550_000), false),
                page("100,000 nested elements", "<div>".repeat(100_000) + PARAGRAPH, true),
                page(
                        "nested elements that are furniture",
                        "<section class='sidebar related'>".repeat(100_000) + PARAGRAPH,
                        true),
                page("nested inline furniture", "<span class=share>".repeat(100_000) + PARAGRAPH, true),
                page("nested figures", "<figure>".repeat(400) + "<p>x</p>".repeat(300_000) + PARAGRAPH, false),
                page("nested tables", "<table><tr><td>".repeat(50_000) + PARAGRAPH, true),
                page("formatting never closed", "<b><i><a href=x><p>".repeat(100_000) + PARAGRAPH, false),
                page("a million attributes", attributes(1_000_000) + PARAGRAPH, true),
                page("a class of six megabytes", "<div class='" + "a-b_c ".repeat(1_000_000) + "'>" + PARAGRAPH, true),
                page("200,000 different classes", classes(200_000) + PARAGRAPH, true),
                page("an unclosed comment", PARAGRAPH + "<!-- " + "x ".repeat(5_000_000), true),
                page("an unclosed attribute", PARAGRAPH + "<div title='" + "<p>".repeat(2_000_000), true),
                page("a million line breaks", PARAGRAPH + "<p>" + "<br>".repeat(1_000_000) + "x", true),
                page("a million short paragraphs", "<p>x</p>".repeat(1_000_000) + PARAGRAPH, true),
                page("labels without end", PARAGRAPH.repeat(4) + "<div>Share</div>".repeat(300_000), true),
                page(
                        "the headline again and again",
                        "<title>Army leaves town on Friday</title>"
                                + "<h2>Army leaves town on Friday</h2>".repeat(200_000)
                                + PARAGRAPH.repeat(4),
                        true),
                page(
                        "20,000 articles",
                        ("<article><h1>A headline</h1>" + PARAGRAPH.repeat(6) + "</article>").repeat(20_000),
                        true),
                page("links only", "<li><a href=/x>some teaser's headline</a>".repeat(200_000) + PARAGRAPH, true),
                page(
                        "JSON-LD cut short",
                        ldJson("{\"@type\":\"NewsArticle\",\"headline\":\"x").repeat(50_000) + PARAGRAPH,
                        true),
                page("JSON-LD a million deep", ldJson("[".repeat(1_000_000)) + PARAGRAPH, true),
                page("a title of separators", "<title>" + "a | ".repeat(500_000) + "</title>" + PARAGRAPH, true),
                page("dates without end", "<meta name=date content='" + "12 ".repeat(500_000) + "'>" + PARAGRAPH, true),
                page("entities, sound and not", "&amp;&eacute;&#x41;&bogus;&#xD83D;".repeat(300_000) + PARAGRAPH, true),
                page("no characters", "\0\uFFFD<\0p>".repeat(500_000) + PARAGRAPH, true),
                page("only less-than signs", "<".repeat(3_000_000) + PARAGRAPH, true),
                page("end tags only", "</div></p></table>".repeat(300_000) + PARAGRAPH, true));
    }

    private static Arguments page(String what, String html, boolean textIsFound) {
        return Arguments.of(what, html, textIsFound);
    }

    private static String attributes(int count) {
        StringBuilder element = new StringBuilder("<div ");
        for (int i = 0; i < count; i++) {
            element.append('a').append(i).append("=1 ");
        }
        return element.append('>').toString();
    }

    private static String classes(int count) {
        StringBuilder elements = new StringBuilder();
        for (int i = 0; i < count; i++) {
            elements.append("<div class='x").append(i).append("-share'>z</div>");
        }
        return elements.toString();
    }

    private static String ldJson(String script) {
        return "<script type='application/ld+json'>" + script + "</script>";
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void takesLinearTimeAndLittleStack(String what, String html, boolean textIsFound) throws InterruptedException {
        AtomicReference<String> found = new AtomicReference<>("");
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        AtomicReference<Double> seconds = new AtomicReference<>(Double.MAX_VALUE);
        Thread thread = new Thread(
                null,
                () -> {
                    found.set(EXTRACTOR.extract(html, null).text());
                    // Processor time, as other programs on the machine do not count for it.
                    seconds.set(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9);
                },
                "extraction",
                SMALL_STACK);
        thread.setUncaughtExceptionHandler((where, error) -> thrown.set(error));
        thread.start();
        thread.join();
        assertThat(thrown.get()).isNull();
        assertThat(seconds.get()).isLessThan(MOST_SECONDS);
        if (textIsFound) {
            assertThat(found.get()).contains(TEXT);
        }
    }
}
