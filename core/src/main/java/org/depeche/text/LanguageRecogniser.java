package org.depeche.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Recognises the language of a text by its function words. Knows the supported languages and, to tell them apart from
 * these, some others that share words with them.
 */
public final class LanguageRecogniser {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}']+");
    private static final Pattern AFTER_APOSTROPHE = Pattern.compile("(?<=')");

    /** Enough of a text to tell, in UTF-16 code units. */
    private static final int ENOUGH = 8_000;

    /** Less of a text's words than this are function words only where the text is in another language. */
    private static final double LEAST_SHARE = 0.12;

    /** By how much the best language has to lead the second. */
    private static final double LEAST_LEAD = 1.25;

    private final List<Candidate> candidates;

    private record Candidate(String language, boolean supported, Set<String> words) {}

    private LanguageRecogniser(List<Candidate> candidates) {
        this.candidates = List.copyOf(candidates);
    }

    /** Loads the function words of all languages. */
    public static LanguageRecogniser load() {
        List<Candidate> candidates = new ArrayList<>();
        for (String language : LanguageFolder.languages()) {
            candidates.add(
                    new Candidate(language, true, FunctionWords.load(language).words()));
        }
        for (Map.Entry<String, List<String>> other :
                LanguageFolder.of("others").words("function-words.txt").entrySet()) {
            candidates.add(new Candidate(other.getKey(), false, Set.copyOf(other.getValue())));
        }
        return new LanguageRecogniser(candidates);
    }

    /**
     * The ISO 639-1 code of the text's language where it is a supported one; empty where it is another, a mixture, or
     * too short to tell.
     */
    public Optional<String> recognise(String text) {
        String start = Cleaner.clean(text.substring(0, Math.min(text.length(), ENOUGH)))
                .text();
        int[] counts = new int[candidates.size()];
        int letters = 0;
        int lettersInWords = 0;
        int words = 0;
        for (String word : BETWEEN_WORDS.split(start.toLowerCase(Locale.ROOT), -1)) {
            letters += word.length();
            for (String part : AFTER_APOSTROPHE.split(word, -1)) {
                if (part.isEmpty()) {
                    continue;
                }
                words++;
                lettersInWords += isLatin(part) ? part.length() : 0;
                for (int i = 0; i < counts.length; i++) {
                    counts[i] += candidates.get(i).words().contains(part) ? 1 : 0;
                }
            }
        }
        return 2 * lettersInWords < letters ? Optional.empty() : best(counts, words);
    }

    private static boolean isLatin(String word) {
        return Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.LATIN;
    }

    private Optional<String> best(int[] counts, int words) {
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        int second = 0;
        for (int i = 0; i < counts.length; i++) {
            second = i == best ? second : Math.max(second, counts[i]);
        }
        boolean clear = counts[best] >= Math.max(2, LEAST_SHARE * words) && counts[best] >= LEAST_LEAD * second;
        return clear && candidates.get(best).supported()
                ? Optional.of(candidates.get(best).language())
                : Optional.empty();
    }
}
