package org.depeche.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.depeche.syntax.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped models against the test treebanks, where these are at hand beside the project. */
class AccuracyTest {
    private static final Path TREEBANKS = Path.of(System.getProperty("depeche.shared", "../../shared"), "treebanks");

    @ParameterizedTest
    @CsvSource({
        "fr, fr_gsd-ud-test,     96.5, 80.8",
        "fr, fr_sequoia-ud-test, 98.2, 86.2",
        "fr, fr_pud-ud-test,     96.3, 82.0",
        "en, en_ewt-ud-test,     95.2, 80.8",
        "en, en_gum-ud/GUM_news, 96.5, 78.5"
    })
    void tagsAndAttachmentsAreAsGoodAsPromised(String language, String treebank, double tags, double attachments)
            throws IOException {
        assumeTrue(Files.isDirectory(TREEBANKS), "no treebanks beside the project");
        AttachmentScores scores = TreebankEvaluation.scores(Parser.load(language), Treebank.read(TREEBANKS, treebank));
        assertThat(scores.tags()).isGreaterThanOrEqualTo(tags);
        assertThat(scores.universal()).isGreaterThanOrEqualTo(attachments);
    }
}
