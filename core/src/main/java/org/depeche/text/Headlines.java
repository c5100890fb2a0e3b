package org.depeche.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells titles and subheadings from running text. */
final class Headlines {
    private static final int LONGEST_HEADLINE = 160;
    private static final int LONGEST_SUBHEADING = 100;
    private static final int LONGEST_LABEL = 60;

    private final String text;
    private final String title;
    private final Set<String> functionWords;

    /**
     * Looks for headlines in a cleaned text.
     *
     * @param title the report's title as given, or null
     */
    Headlines(String text, @Nullable String title, Set<String> functionWords) {
        this.text = text;
        this.title = title == null ? "" : Cleaner.clean(title).text().strip();
        this.functionWords = functionWords;
    }

    /** The paragraphs with their headlines marked; a title that runs on into the text is parted from it. */
    List<Paragraph> mark(List<Lines.Line> stretches) {
        List<Paragraph> paragraphs = new ArrayList<>(stretches.size() + 1);
        for (int i = 0; i < stretches.size(); i++) {
            Lines.Line stretch = stretches.get(i);
            int titleEnd = i == 0 ? titleEnd(stretch) : stretch.start();
            if (titleEnd > stretch.start() && titleEnd < stretch.end()) {
                paragraphs.add(new Paragraph(paragraphs.size(), stretch.start(), titleEnd, true));
                paragraphs.add(new Paragraph(paragraphs.size(), titleEnd, stretch.end(), false));
                continue;
            }
            boolean last = i + 1 == stretches.size();
            boolean headline = titleEnd == stretch.end() || isTitle(stretch) || (!last && isHeadline(stretch, i));
            paragraphs.add(new Paragraph(paragraphs.size(), stretch.start(), stretch.end(), headline));
        }
        return paragraphs;
    }

    /** Where the title ends with which this stretch starts; its start where it starts with none. */
    private int titleEnd(Lines.Line stretch) {
        if (title.length() < 2 || !text.startsWith(title, stretch.start())) {
            return stretch.start();
        }
        int end = stretch.start() + title.length();
        if (end < stretch.end() && ".!?".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        boolean wholeWords = end >= stretch.end() || text.charAt(end) == ' ';
        return wholeWords ? Math.min(end, stretch.end()) : stretch.start();
    }

    private boolean isTitle(Lines.Line stretch) {
        return !title.isEmpty()
                && Math.abs(stretch.length() - title.length()) < 20
                && letters(text.substring(stretch.start(), stretch.end())).equals(letters(title));
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString().toLowerCase(Locale.ROOT);
    }

    private boolean isHeadline(Lines.Line stretch, int index) {
        if (stretch.length() > LONGEST_HEADLINE) {
            return false;
        }
        String line = text.substring(stretch.start(), stretch.end());
        int first = line.codePointAt(0);
        boolean starts = Character.isUpperCase(first) || Character.isDigit(first) || first == '"' || first == '\'';
        boolean letters = line.codePoints().anyMatch(Character::isLetter);
        boolean brokenOff = functionWords.contains(line.substring(line.lastIndexOf(' ') + 1));
        if (!starts || !letters || brokenOff) {
            return false;
        }
        boolean isFirst = index == 0 && title.isEmpty();
        boolean unfinished = ".!?,;:\"…–—-".indexOf(line.charAt(line.length() - 1)) < 0;
        boolean shortEnough = line.length() <= (isFirst ? LONGEST_HEADLINE : LONGEST_SUBHEADING);
        return (unfinished && shortEnough && isOneSentence(line)) || (isLabelled(line) && isOneSentence(line));
    }

    /** "Mali: un camp attaqué." — news items that follow one another each start with a label and a colon. */
    private boolean isLabelled(String line) {
        int colon = line.indexOf(':');
        if (colon < 2 || colon > LONGEST_LABEL || colon + 2 >= line.length() || line.charAt(colon + 1) != ' ') {
            return false;
        }
        String label = line.substring(0, colon).strip();
        int firstSpace = label.indexOf(' ');
        String firstWord = firstSpace < 0 ? label : label.substring(0, firstSpace);
        boolean plain = label.chars().noneMatch(sign -> ",.;\"()".indexOf(sign) >= 0);
        return plain && !functionWords.contains(firstWord.toLowerCase(Locale.ROOT));
    }

    private static boolean isOneSentence(String line) {
        for (int i = 0; i + 2 < line.length() - 1; i++) {
            boolean stop = ".!?".indexOf(line.charAt(i)) >= 0 && line.charAt(i + 1) == ' ';
            if (stop
                    && i >= 2
                    && Character.isLowerCase(line.charAt(i - 1))
                    && Character.isLowerCase(line.charAt(i - 2))
                    && Character.isUpperCase(line.charAt(i + 2))) {
                return false;
            }
        }
        return true;
    }
}
