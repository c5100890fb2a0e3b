package org.depeche;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.depeche.lexicon.Example;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every entry of the lexicon proves itself: its example, coded by the lexicon alone, gives the record it promises. */
class LexiconExamplesTest {
    @TestFactory
    Stream<DynamicTest> french() {
        return files("fr");
    }

    @TestFactory
    Stream<DynamicTest> english() {
        return files("en");
    }

    private static Stream<DynamicTest> files(String language) {
        ExampleCheck check = new ExampleCheck(Coder.byFramesAlone(Analyser.load(language)));
        Map<String, Map<String, Example>> byFile = new TreeMap<>();
        LanguageFiles.reader(language)
                .examples()
                .forEach((rule, example) -> byFile.computeIfAbsent(example.file(), file -> new TreeMap<>())
                        .put(rule, example));
        return byFile.entrySet().stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.getKey(),
                        () -> assertThat(faults(check, file.getValue()))
                                .as("entries of %s whose examples fail", file.getKey())
                                .isEmpty()));
    }

    private static List<String> faults(ExampleCheck check, Map<String, Example> examples) {
        List<String> faults = new ArrayList<>();
        examples.forEach((rule, example) -> {
            String fault = check.fault(rule, example);
            if (fault != null) {
                faults.add(example.file() + ":" + example.line() + ": " + example.text() + " gives " + fault);
            }
        });
        return faults;
    }
}
