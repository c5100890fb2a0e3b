package org.depeche.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Agreement with the treebanks' own tokens and sentences; skipped where the treebanks are not beside the project. */
class TreebankAgreementTest {
    @ParameterizedTest
    @CsvSource({
        "fr, fr_sequoia-ud-test.conllu, 0.99, 0.65",
        "fr, fr_sequoia-ud-train.conllu, 0.99, 0.65",
        "fr, fr_gsd-ud-test.conllu, 0.99, 0.90",
        "fr, fr_gsd-ud-dev.conllu, 0.99, 0.65",
        "fr, fr_pud-ud-test.conllu, 0.99, 0.98",
        "en, en_ewt-ud-test.conllu, 0.98, 0.50",
        "en, en_ewt-ud-train.conllu, 0.98, 0.50",
        "en, en_gum-ud.conllu, 0.98, 0.50"
    })
    void findsTheTokensAndSentences(String language, String file, double tokens, double sentences) {
        Optional<Path> path = Treebank.file(file);
        assumeThat(path).isPresent();
        List<Treebank.Example> examples = Treebank.read(path.orElseThrow(), language.equals("en"));
        TextReader reader = TextReader.load(language);
        Agreement tokenAgreement = new Agreement();
        Agreement sentenceAgreement = new Agreement();
        for (int from = 0; from < examples.size(); from += 10) {
            List<Treebank.Example> paragraph = examples.subList(from, Math.min(from + 10, examples.size()));
            compare(reader, paragraph, tokenAgreement, sentenceAgreement);
        }
        assertThat(tokenAgreement.f1())
                .as("tokens missed: %s", tokenAgreement.worst())
                .isGreaterThan(tokens);
        assertThat(sentenceAgreement.f1())
                .as("sentences missed: %s", sentenceAgreement.worst())
                .isGreaterThan(sentences);
    }

    private static void compare(
            TextReader reader, List<Treebank.Example> paragraph, Agreement tokens, Agreement sentences) {
        StringBuilder text = new StringBuilder();
        Set<Span> tokenSpans = new HashSet<>();
        Set<Span> sentenceSpans = new HashSet<>();
        for (Treebank.Example example : paragraph) {
            int start = text.length();
            int at = 0;
            for (String token : example.tokens()) {
                at = example.text().indexOf(token, at);
                if (at < 0) {
                    return;
                }
                tokenSpans.add(new Span(start + at, start + at + token.length()));
                at += token.length();
            }
            text.append(example.text());
            sentenceSpans.add(new Span(start, text.length()));
            text.append(' ');
        }
        Set<Span> foundTokens = new HashSet<>();
        Set<Span> foundSentences = new HashSet<>();
        for (Sentence sentence : reader.read(new Report("d", null, null, null, text.toString(), null))) {
            foundSentences.add(sentence.span());
            sentence.tokens().forEach(token -> foundTokens.add(token.span()));
        }
        tokens.add(text.toString(), tokenSpans, foundTokens);
        sentences.add(text.toString(), sentenceSpans, foundSentences);
    }

    private static final class Agreement {
        private int expected;
        private int found;
        private int both;
        private final Map<String, Integer> missed = new HashMap<>();

        void add(String text, Set<Span> expectedSpans, Set<Span> foundSpans) {
            expected += expectedSpans.size();
            found += foundSpans.size();
            for (Span span : expectedSpans) {
                if (foundSpans.contains(span)) {
                    both++;
                } else {
                    missed.merge(around(text, span), 1, Integer::sum);
                }
            }
        }

        private static String around(String text, Span span) {
            if (span.length() < 40) {
                return span.in(text);
            }
            return text.substring(Math.max(0, span.end() - 25), Math.min(text.length(), span.end() + 15));
        }

        double f1() {
            return 2.0 * both / (expected + found);
        }

        List<String> worst() {
            List<Map.Entry<String, Integer>> entries = new ArrayList<>(missed.entrySet());
            entries.sort(
                    Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()));
            return entries.stream()
                    .limit(40)
                    .map(entry -> entry.getKey() + " " + entry.getValue())
                    .toList();
        }
    }
}
