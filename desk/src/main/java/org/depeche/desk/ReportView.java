package org.depeche.desk;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A report as its page shows it, and as the API gives it. All offsets count Unicode code points of {@code text}, end
 * exclusive.
 *
 * @param published ISO date, or null
 * @param events records in the order of the text
 * @param sentences the sentences that report an event
 * @param rules the lexicon entries that fired, by name
 */
record ReportView(
        String document,
        String language,
        @Nullable String published,
        @Nullable String title,
        @Nullable String url,
        String text,
        List<JsonNode> events,
        List<SentenceView> sentences,
        Map<String, RuleView> rules) {
    /** A sentence with its grammar. */
    record SentenceView(int index, int start, int end, List<WordView> words) {}

    /**
     * A word in the sentence's tree.
     *
     * @param pos part of speech of Universal Dependencies
     * @param head the governing word's index in the sentence, or -1 for the root
     * @param relation of Universal Dependencies
     */
    record WordView(String form, String lemma, String pos, int head, String relation, int start, int end) {}

    /**
     * A lexicon entry.
     *
     * @param entry its word or phrase
     * @param mode the mode that it says by itself, or null
     * @param example a sentence in which it fires
     */
    record RuleView(
            String rule,
            String language,
            String type,
            @Nullable String mode,
            String entry,
            @JsonProperty("part_of_speech") String partOfSpeech,
            String example) {}
}
