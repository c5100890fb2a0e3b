package org.depeche.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Recognises what stands before the first sentence of a report: "BAMAKO (AFP) –", "TBILISI, Georgia —", "2 mars 2018 –",
 * or a line of its own with the date.
 */
final class Datelines {
    /** No dateline has more tokens. */
    private static final int LONGEST = 30;

    private final CalendarNames calendar;
    private final Set<String> words;
    private final Set<String> agencies;

    Datelines(LanguageFolder folder, CalendarNames calendar) {
        this.calendar = calendar;
        var lists = folder.words("datelines.txt");
        this.words = Set.copyOf(lists.getOrDefault("word", List.of()));
        this.agencies = Set.copyOf(lists.getOrDefault("agency", List.of()));
    }

    /** How many tokens at the start of a paragraph are its dateline; 0 where it has none. */
    int length(List<CleanToken> tokens) {
        Evidence evidence = new Evidence();
        for (int i = 0; i < tokens.size() && i < LONGEST; i++) {
            CleanToken token = tokens.get(i);
            if (isSeparator(tokens, i)) {
                int end = i + 1;
                return evidence.suffices() && end <= tokens.size() ? end : 0;
            }
            if (!admit(tokens, i, evidence)) {
                return 0;
            }
            boolean afterAgency = token.form().equals(")") && evidence.agency && evidence.capitals;
            if (afterAgency && i + 1 < tokens.size() && !isSeparator(tokens, i + 1)) {
                return tokens.get(i + 1).startsUpperCase() ? i + 1 : 0;
            }
        }
        return tokens.size() <= LONGEST && evidence.dated() ? tokens.size() : 0;
    }

    /** What speaks for a dateline so far. */
    private static final class Evidence {
        private boolean capitals;
        private boolean agency;
        private boolean month;
        private boolean number;

        boolean dated() {
            return month && number;
        }

        boolean suffices() {
            return capitals || agency || dated();
        }
    }

    private static boolean isSeparator(List<CleanToken> tokens, int i) {
        String form = tokens.get(i).form();
        boolean dash = form.equals("–") || form.equals("—") || form.equals("-") || form.equals("--");
        boolean apart = i > 0
                && !(tokens.get(i - 1).touches(tokens.get(i))
                        && i + 1 < tokens.size()
                        && tokens.get(i).touches(tokens.get(i + 1))
                        && form.equals("-"));
        return dash && apart;
    }

    /** Whether the token may stand in a dateline; takes down what it shows. */
    private boolean admit(List<CleanToken> tokens, int i, Evidence evidence) {
        CleanToken token = tokens.get(i);
        String form = token.form();
        if (calendar.month(form) != null) {
            evidence.month = true;
            return true;
        }
        if (token.startsWithDigit()) {
            evidence.number = true;
            return form.length() <= 10;
        }
        boolean parenthesised = i > 0 && tokens.get(i - 1).form().equals("(");
        if (agencies.contains(form) || (parenthesised && token.isAllCapitals(2))) {
            evidence.agency = true;
            return true;
        }
        if (token.isAllCapitals(4) && i < 4) {
            evidence.capitals = true;
        }
        return calendar.weekday(form) != null
                || token.startsUpperCase()
                || words.contains(form.toLowerCase(Locale.ROOT))
                || ",.()/:'".contains(form);
    }
}
