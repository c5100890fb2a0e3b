package org.depeche.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.depeche.exchange.article.ArticleScore;
import org.depeche.exchange.article.ExpectedArticle;
import org.depeche.exchange.article.Shingles;
import org.depeche.text.Report;
import org.junit.jupiter.api.Test;

/** Pages in the styles of many sites and content systems, each with the article that it should give. */
class ArticlePagesTest {
    private static final Path PAGES = Path.of("src/test/resources/org/depeche/exchange/article/pages");

    @Test
    void articlesAreFoundWhateverTheLayout() throws IOException, UnreadableException {
        ArticleScore score = new ArticleScore();
        List<String> poor = new ArrayList<>();
        for (ExpectedArticle expected : ExpectedArticle.readAll(PAGES)) {
            Report found = HtmlPage.report(Files.readAllBytes(expected.page()), "page");
            Shingles text = score.add(expected, found);
            if (text.f1() < 0.8) {
                poor.add(expected.page().getFileName() + " " + text);
            }
        }
        assertThat(poor).isEmpty();
        assertThat(score.f1()).as(score.toString()).isGreaterThan(0.985);
        assertThat(score.titles()).as(score.toString()).isGreaterThan(0.97);
        assertThat(score.days()).as(score.toString()).isGreaterThan(0.97);
        assertThat(score.languages()).as(score.toString()).isGreaterThan(0.97);
    }
}
