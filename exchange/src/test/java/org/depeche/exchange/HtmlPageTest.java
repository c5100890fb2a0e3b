package org.depeche.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.depeche.text.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlPageTest {
    private static final String FIRST = "Le gouvernement tchadien a annoncé jeudi le retrait de ses soldats de Kidal,"
            + " dans le nord du Mali, où ils étaient stationnés depuis <a href='/2013'>onze ans</a>.";
    private static final String SECOND =
            "« Nos troupes rentrent », a déclaré le ministre de la Défense devant l'Assemblée nationale.";

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en"><head><title>Le Tchad se retire | Le Journal</title>
            <meta property="og:title" content="Le Tchad se retire de Kidal">
            <link rel="canonical" href="https://example.org/tchad">
            <script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2024-03-14T10:00:00+01:00"}</script>
            </head><body class="has-sidebar">
            <header><h1>Le Journal</h1><nav><ul><li><a href="/">Accueil</a></li></ul></nav></header>
            <main><h1>Le Tchad se retire de Kidal</h1>
            <div class="share-buttons"><p>Partagez cet article avec vos amis sur tous les réseaux que vous voulez.</p></div>
            <div class="body"><p>%s</p><figure><img><figcaption>Des soldats à Kidal.</figcaption></figure>
            <p>%s</p><p><a href="/autre">À lire aussi : le Mali et ses voisins, une longue histoire</a></p></div>
            <div class="relatedArticles"><p>Le Bénin ouvre une ambassade à Bamako après deux ans de brouille.</p></div>
            </main>
            <section id="comments"><p>Je trouve que c'est une très bonne nouvelle pour tout le monde ici.</p></section>
            <footer><p>Tous droits réservés, reproduction interdite sans autorisation écrite.</p></footer>
            <div class="cookie-banner">Nous utilisons des cookies pour améliorer votre expérience de lecture en ligne.</div>
            </body></html>
            """.formatted(FIRST, SECOND);

    @Test
    void takesTheArticleAndLeavesTheRest() throws UnreadableException {
        Report report = read(PAGE);
        assertThat(report.text()).isEqualTo(FIRST.replaceAll("<[^>]*>", "") + "\n" + SECOND);
        assertThat(report.title()).isEqualTo("Le Tchad se retire de Kidal");
        assertThat(report.published()).isEqualTo(LocalDate.of(2024, 3, 14));
        assertThat(report.url()).isEqualTo("https://example.org/tchad");
        assertThat(report.language())
                .as("templates declare languages that texts are not in")
                .isEqualTo("fr");
    }

    @Test
    void textWithoutParagraphsIsCutAtLineBreaks() throws UnreadableException {
        String page = "<html><body><div>" + FIRST + "<br><br>" + SECOND + "</div></body></html>";
        assertThat(read(page).text()).isEqualTo(FIRST.replaceAll("<[^>]*>", "") + "\n" + SECOND);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <meta property="article:published_time" content="2024-03-14T08:00:00Z"> | 2024-03-14
            <meta itemprop="datePublished" content="2024-03-14">                    | 2024-03-14
            <meta name="DC.date.issued" content="2024-03-14">                       | 2024-03-14
            <meta name="pubdate" content="20240314">                                | 2024-03-14
            <time datetime="2024-03-14 08:00">hier</time>                           | 2024-03-14
            <script type="application/ld+json">{"datePublished":"2024-03-14",}</script> | 2024-03-14
            <meta name="date" content="2024-02-30">                                 |
            <meta name="date" content="hier">                                       |
            <p>Sans date</p>                                                        |
            """)
    void dates(String markup, LocalDate day) throws UnreadableException {
        assertThat(read("<html><body>" + markup + "<p>" + FIRST + "</p></body></html>")
                        .published())
                .isEqualTo(day);
    }

    @Test
    void theDeclaredCharacterSetCounts() throws UnreadableException {
        String page = "<html><head><meta charset='iso-8859-1'></head><body><p>" + FIRST + "</p></body></html>";
        Report report = HtmlPage.report(page.getBytes(StandardCharsets.ISO_8859_1), "page.html");
        assertThat(report.text()).startsWith("Le gouvernement tchadien a annoncé");
    }

    private static Report read(String page) throws UnreadableException {
        return HtmlPage.report(page.getBytes(StandardCharsets.UTF_8), "page.html");
    }
}
