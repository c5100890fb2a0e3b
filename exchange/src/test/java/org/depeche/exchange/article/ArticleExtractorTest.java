package org.depeche.exchange.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleExtractorTest {
    private static final String FIRST = "L'armée a quitté la ville vendredi, selon un porte-parole du gouvernement.";
    private static final String SECOND = "Les habitants disent n'avoir rien vu, et les marchés sont restés ouverts.";
    private static final ArticleExtractor EXTRACTOR = ArticleExtractor.load();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <meta property="article:published_time" content="2024-03-12T08:00:00Z"><meta property="article:modified_time" content="2024-03-15"> | 2024-03-12
            <meta property="article:modified_time" content="2024-03-15">                         | 2024-03-15
            <meta name="parsely-pub-date" content="2024-03-12T08:00:00Z">                        | 2024-03-12
            <meta name="dc.date" content="2024-3-2">                                             | 2024-03-02
            <meta name="date" content="Tue, 12 Mar 2024 10:00:00 GMT">                           | 2024-03-12
            <meta name="timestamp" content="1710234567">                                         | 2024-03-12
            <meta name="date" content="2024-02-30">                                              |
            <link rel="canonical" href="https://example.org/2024/03/12/retrait">                 | 2024-03-12
            <link rel="canonical" href="https://example.org/20240312-retrait">                   | 2024-03-12
            <link rel="canonical" href="https://example.org/123456789-retrait">                  |
            <p class="date">Publié le 12 mars 2024 à 10h30, mis à jour le 14 mars 2024</p>       | 2024-03-12
            <p class="date">Mis à jour le 14 mars 2024</p><p>Publié le 12 mars 2024</p>          | 2024-03-12
            <p class="date">Mis à jour : 14/03/2024</p>                                          | 2024-03-14
            <p class="date">Le 1er février 2024</p>                                              | 2024-02-01
            <p class="date">12/03/2024</p>                                                       | 2024-03-12
            <div>Published: March 12, 2024</div>                                                 | 2024-03-12
            <div>12th March 2024</div>                                                           | 2024-03-12
            <div>Sept. 3, 2024, 4:15 p.m.</div>                                                  | 2024-09-03
            <time datetime="2024-03-12">hier</time>                                              | 2024-03-12
            <time>12 mars 2024</time>                                                            | 2024-03-12
            <div>Le gouvernement né le 12 mars 2014 est tombé, et avec lui toute une époque de notre vie politique.</div> |
            """)
    void days(String markup, @Nullable LocalDate day) {
        assertThat(extract(markup, "").published()).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <title>Retrait de l'armée - Le Journal</title><h1>Retrait de l'armée</h1>                              | Retrait de l'armée
            <title>Le Journal : Retrait de l'armée à Kidal</title><h1>Le Journal</h1><h2>Retrait de l'armée à Kidal</h2> | Retrait de l'armée à Kidal
            <meta property="og:title" content="Retrait de l'armée"><h1>Le Journal</h1>                             | Retrait de l'armée
            <meta property="og:title" content="Retrait - Le Journal"><meta property="og:site_name" content="Le Journal"> | Retrait
            <title>Army leaves the northern town » The Herald</title>                                              | Army leaves the northern town
            <h1>L'armée s'en va de la ville</h1>                                                                   | L'armée s'en va de la ville
            <script type="application/ld+json">{"@type":"NewsArticle","headline":"Retrait de l'armée"}</script>    | Retrait de l'armée
            <p>Sans titre ni rien qui y ressemble.</p>                                                             |
            """)
    void titles(String markup, @Nullable String title) {
        assertThat(extract(markup, "").title()).isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p><a href='/x'>À lire aussi : le récit d'une semaine de combats dans le Nord</a></p>",
                "<p>Lire aussi <a href='/x'>le récit d'une semaine de combats</a></p>",
                "<figure><img><figcaption>Des soldats quittent la ville, le 8 mars dernier, à bord de camions.</figcaption></figure>",
                "<div class='newsletter'><p>Recevez chaque matin l'essentiel de l'actualité, choisi par la rédaction.</p></div>",
                "<div class='bloc'><p>Recevez chaque matin nos informations, choisies avec soin pour vous.</p><form><input></form></div>",
                "<div style='display: none'><p>Ce paragraphe n'est montré à personne, et il est pourtant assez long.</p></div>",
                "<p class='credit'>Crédit photo : une agence dont le nom est assez long pour faire une phrase</p>",
                "<p>Publicité</p>",
                "<noscript><p>Activez JavaScript pour voir la carte interactive des combats de la semaine.</p></noscript>",
                "<ul><li><a href='/1'>Un premier titre d'article</a></li><li><a href='/2'>Un second titre d'article</a></li></ul>",
            })
    void whatStandsInTheTextAndIsNone(String furniture) {
        assertThat(extract("", furniture).text()).isEqualTo(FIRST + "\n" + SECOND);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <p>« Non. »</p>                                       | « Non. »
            <h2>Un départ attendu</h2>                            | Un départ attendu
            <ul><li>un premier point</li></ul>                    | un premier point
            <blockquote><p>Nous partons.</p></blockquote>         | Nous partons.
            <table><tr><td>Morts</td><td>12</td></tr></table>     | Morts	12
            <p>Le <a href="/x">ministre</a> part.</p>             | Le ministre part.
            <p>Une<br>ligne coupée</p>                            | Une ligne coupée
            """)
    void whatBelongsToTheText(String markup, String line) {
        assertThat(extract("<title>Retrait de l'armée</title>", markup).text())
                .isEqualTo(FIRST + "\n" + line.strip() + "\n" + SECOND);
    }

    @ParameterizedTest
    @CsvSource({"fr, fr", "en, fr", "ar, fr", "'', fr"})
    void theTextTellsTheLanguageBetterThanThePage(String declared, String language) {
        String page = "<html lang='" + declared + "'><body><p>" + FIRST + "</p><p>" + SECOND + "</p>";
        assertThat(EXTRACTOR.extract(page, null).language()).isEqualTo(language);
    }

    @Test
    void theAddressItWasFetchedFromDatesAPageThatStatesNone() {
        String page = "<p>" + FIRST + "</p>";
        assertThat(EXTRACTOR
                        .extract(page, "https://example.org/2024/03/12/retrait")
                        .published())
                .isEqualTo(LocalDate.of(2024, 3, 12));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "<html>", "<nav><a href='/'>Accueil</a></nav>", "<!-- -->", "\0"})
    void aPageWithoutAnArticleGivesNoText(String page) {
        assertThat(EXTRACTOR.extract(page, null).text().replace("\uFFFD", "")).isEmpty();
    }

    private static Article extract(String before, String between) {
        return EXTRACTOR.extract(before + "<p>" + FIRST + "</p>" + between + "<p>" + SECOND + "</p>", null);
    }
}
