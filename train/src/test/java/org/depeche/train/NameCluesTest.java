package org.depeche.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.depeche.syntax.NameLabels;
import org.depeche.syntax.NameType;
import org.depeche.syntax.Parser;
import org.depeche.syntax.Tree;
import org.depeche.text.Report;
import org.depeche.text.TextReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameCluesTest {
    private static Tree parse(String text) {
        Report report = new Report("", "en", null, null, text, null);
        return Parser.load("en").parse(TextReader.load("en").read(report).get(0));
    }

    private static NameClues clues(Tree tree) throws IOException {
        Properties recipe = new Properties();
        try (InputStream stream = NameClues.class.getResourceAsStream("en.properties")) {
            recipe.load(stream);
        }
        return new NameClues(new NameLists("en", recipe, Set.of("Maria", "Amadou")), List.of(tree));
    }

    private static List<String> marked(Tree tree, int[] labels, NameType type) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] > NameLabels.OUTSIDE && NameLabels.type(labels[i]) == type) {
                words.add(tree.word(i).form());
            }
        }
        return words;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The army said President Maria Keller had left .          | PERSON       | Maria Keller",
                "Envoys of the Ministry of Defence went to Niger .       | ORGANISATION | Ministry of Defence",
                "Envoys of the Ministry of Defence went to Niger .       | LOCATION     | Niger",
                "The soldiers crossed the Volta River on Monday .        | LOCATION     | Volta River",
                "Police met Amadou Diallo before Diallo left .           | PERSON       | Amadou Diallo Diallo",
            })
    void namesAreMarkedByListsAndClues(String text, NameType type, String words) throws IOException {
        Tree tree = parse(text);
        assertThat(String.join(" ", marked(tree, clues(tree).labels(tree), type)))
                .isEqualTo(words);
    }

    @Test
    void whatNothingTellsIsLeftOpen() throws IOException {
        Tree tree = parse("Observers praised Brandomir again .");
        assertThat(clues(tree).labels(tree)[2]).isEqualTo(NameClues.OPEN);
    }
}
