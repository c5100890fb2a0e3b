package org.depeche;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Makes texts as bad as any that may come in, the same for the same seed. */
final class DamagedText {
    private static final List<String> BITS = List.of(
            "«",
            "»",
            "“",
            "”",
            "\"",
            "'",
            "’",
            "(",
            ")",
            "[",
            "{",
            "–",
            "-",
            "…",
            "...",
            ".",
            ",",
            ";",
            ":",
            "!",
            "?",
            "\n",
            "\n\n",
            "\t",
            "\r\n",
            "\u00A0",
            "\u202F",
            "\u00AD",
            "\u200B",
            "\uFEFF",
            "\uFFFD",
            "\u0000",
            "\u0301",
            "&nbsp;",
            "&#8217;",
            "&amp;",
            "<br>",
            "[1]",
            "{{",
            "http://x.y/z?a=b",
            "1",
            "2 000",
            "30 février",
            "31/02/24",
            "10 h 30",
            "99999999999999999999",
            "%",
            "€",
            "🙂",
            "👨‍👩‍👧",
            "中",
            "العربية",
            "Ω",
            "M.",
            "Mme",
            "aujourd'hui",
            "hier",
            "yesterday",
            "selon",
            "that",
            "que");

    private DamagedText() {}

    static String of(List<String> sentences, Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> bits(random, random.nextInt(60));
            case 1 -> codePoints(random, random.nextInt(120));
            case 2 -> shuffledWords(sentences, random);
            case 3 -> damaged(joined(sentences, random), random, 1 + random.nextInt(60));
            case 4 -> joined(sentences, random).toUpperCase(Locale.ROOT);
            case 5 -> joined(sentences, random).replace(" ", random.nextBoolean() ? "" : "  ");
            case 6 -> damaged(joined(sentences, random), random, 3);
            default -> joined(sentences, random);
        };
    }

    private static String joined(List<String> sentences, Random random) {
        StringBuilder text = new StringBuilder();
        String between = List.of(" ", "\n", "", ", ").get(random.nextInt(4));
        for (int i = 1 + random.nextInt(6); i > 0; i--) {
            text.append(sentences.get(random.nextInt(sentences.size()))).append(between);
        }
        return text.toString();
    }

    private static String bits(Random random, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(BITS.get(random.nextInt(BITS.size()))).append(random.nextBoolean() ? " " : "");
        }
        return text.toString();
    }

    private static String codePoints(Random random, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            int limit = random.nextInt(3) == 0 ? Character.MAX_CODE_POINT + 1 : 0x250;
            text.appendCodePoint(random.nextInt(limit));
        }
        return text.toString();
    }

    private static String shuffledWords(List<String> sentences, Random random) {
        String[] words = joined(sentences, random).split(" ", -1);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words.length; i++) {
            text.append(words[random.nextInt(words.length)]).append(' ');
        }
        return text.toString();
    }

    private static String damaged(String whole, Random random, int times) {
        StringBuilder text = new StringBuilder(whole);
        for (int i = 0; i < times && !text.isEmpty(); i++) {
            int at = random.nextInt(text.length());
            int to = Math.min(text.length(), at + 1 + random.nextInt(4));
            switch (random.nextInt(4)) {
                case 0 -> text.delete(at, to);
                case 1 -> text.insert(at, text.substring(at, to));
                case 2 -> text.insert(at, BITS.get(random.nextInt(BITS.size())));
                default -> text.setCharAt(at, text.charAt(random.nextInt(text.length())));
            }
        }
        return text.toString();
    }
}
