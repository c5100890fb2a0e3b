package org.depeche.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.depeche.Analyser;
import org.depeche.LanguageFiles;
import org.depeche.lexicon.WordExample;
import org.depeche.text.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every attribution cue and status operator is found in its example, and the cue's speaker is the one that it gives. */
class CueExamplesTest {
    /** What an example gives whose speaker is not named. */
    private static final String NOBODY = "null";

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void cuesNameTheirSpeakers(String language) {
        Analyser analyser = Analyser.load(language);
        List<String> faults = new ArrayList<>();
        for (WordExample example : LanguageFiles.reader(language).cueExamples()) {
            boolean cued = false;
            List<String> speakers = new ArrayList<>();
            for (SentenceContext sentence : sentences(analyser, example)) {
                cued |= sentence.cues().stream()
                        .anyMatch(match -> match.cue().phrase().entry().equals(example.entry()));
                for (Speakers.Speaker speaker : sentence.speakers()) {
                    String entry = speaker.cue().cue().phrase().entry();
                    // Where somebody is named, a second cue may name him: "une source de l'armée confirme".
                    if (!isNamed(example) && !entry.equals(example.entry())) {
                        continue;
                    }
                    speakers.add(speaker.entity().text());
                }
            }
            if (!cued || !names(speakers, example)) {
                faults.add(describe(example) + " gives " + speakers + " for " + example.source());
            }
        }
        assertThat(faults).isEmpty();
    }

    private static boolean isNamed(WordExample example) {
        return example.source() != null && !example.source().equals(NOBODY);
    }

    private static boolean names(List<String> speakers, WordExample example) {
        String source = example.source();
        if (source == null || !isNamed(example)) {
            return speakers.isEmpty();
        }
        return speakers.stream().anyMatch(speaker -> speaker.contains(source) || source.contains(speaker));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void operatorsAreFound(String language) {
        Analyser analyser = Analyser.load(language);
        List<String> faults = new ArrayList<>();
        for (WordExample example : LanguageFiles.reader(language).operatorExamples()) {
            boolean found = sentences(analyser, example).stream()
                    .flatMap(sentence -> sentence.operators().stream())
                    .anyMatch(match -> match.operator().phrase().entry().equals(example.entry()));
            if (!found) {
                faults.add(describe(example));
            }
        }
        assertThat(faults).isEmpty();
    }

    private static List<SentenceContext> sentences(Analyser analyser, WordExample example) {
        String language = analyser.lexicon().language();
        Report report = new Report(example.file(), language, null, null, example.text(), null);
        return Questions.of(analyser.analyse(report), analyser.lexicon())
                .document()
                .sentences();
    }

    private static String describe(WordExample example) {
        return example.file() + ":" + example.line() + " " + example.entry() + ": " + example.text();
    }
}
