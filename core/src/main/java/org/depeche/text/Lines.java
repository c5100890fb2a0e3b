package org.depeche.text;

import java.util.ArrayList;
import java.util.List;

/** Joins the lines of a cleaned text into paragraphs: some texts give a paragraph a line, others break lines at a width. */
final class Lines {
    /** Widths, in characters, between which lines may have been broken at the margin of a page or a screen. */
    private static final int NARROWEST = 40;

    private static final int WIDEST = 130;

    private final String text;
    private final List<Line> lines = new ArrayList<>();
    /** Whether lines broken at a width are set apart by empty lines, as seen from two that go on in small letters. */
    private final boolean gapWrapped;

    /** A line without the spaces around it; {@code gap} says whether an empty line stands before it. */
    record Line(int start, int end, boolean gap) {
        int length() {
            return end - start;
        }
    }

    Lines(String text) {
        this.text = text;
        int start = 0;
        boolean gap = false;
        while (start <= text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            Line line = trimmed(start, end, gap);
            gap = line.length() == 0;
            if (!gap) {
                lines.add(line);
            }
            start = end + 1;
        }
        this.gapWrapped = countContinuedOverGaps() >= 2;
    }

    private int countContinuedOverGaps() {
        int count = 0;
        for (int i = 1; i < lines.size(); i++) {
            count += lines.get(i).gap() && continuesSentence(lines.get(i - 1), lines.get(i), 60) ? 1 : 0;
        }
        return count;
    }

    private Line trimmed(int from, int to, boolean gap) {
        int start = from;
        int end = to;
        while (start < end && text.charAt(start) == ' ') {
            start++;
        }
        while (end > start && text.charAt(end - 1) == ' ') {
            end--;
        }
        return new Line(start, end, gap);
    }

    /** The stretches of the paragraphs, in order. */
    List<Line> paragraphs() {
        List<Line> paragraphs = new ArrayList<>();
        int block = 0;
        while (block < lines.size()) {
            int blockEnd = block + 1;
            while (blockEnd < lines.size() && !lines.get(blockEnd).gap()) {
                blockEnd++;
            }
            addParagraphs(block, blockEnd, paragraphs);
            block = blockEnd;
        }
        return paragraphs;
    }

    private void addParagraphs(int from, int to, List<Line> paragraphs) {
        int width = 0;
        for (int i = from; i < to; i++) {
            width = Math.max(width, lines.get(i).length());
        }
        boolean wrapped = isWrapped(from, to, width);
        for (int i = from; i < to; i++) {
            Line line = lines.get(i);
            Line before = i == 0 ? null : lines.get(i - 1);
            boolean continues = before != null
                    && (continuesSentence(before, line, line.gap() && !gapWrapped ? 60 : 30)
                            || (gapWrapped && before.length() >= 80 && !endsSentence(before))
                            || (wrapped && i > from && before.length() * 3 >= width * 2 && !startsItem(line)));
            if (continues) {
                Line joined = paragraphs.remove(paragraphs.size() - 1);
                paragraphs.add(new Line(joined.start(), line.end(), joined.gap()));
            } else {
                paragraphs.add(line);
            }
        }
    }

    /** Lines of about the same moderate width, most of which do not end where a sentence does. */
    private boolean isWrapped(int from, int to, int width) {
        if (to - from < 3 || width < NARROWEST || width > WIDEST) {
            return false;
        }
        int soft = 0;
        for (int i = from; i < to - 1; i++) {
            Line line = lines.get(i);
            if (!endsSentence(line) && line.length() * 3 >= width * 2) {
                soft++;
            }
        }
        return soft * 2 > to - from - 1;
    }

    /** The line before, if it is long enough, breaks off and this one goes on: in small letters, or after a comma. */
    private boolean continuesSentence(Line before, Line line, int longEnough) {
        boolean goesOn = Character.isLowerCase(text.codePointAt(line.start())) || text.charAt(before.end() - 1) == ',';
        return before.length() >= longEnough && !endsSentence(before) && goesOn && !startsItem(line);
    }

    private boolean endsSentence(Line line) {
        return ".!?:;\")".indexOf(text.charAt(line.end() - 1)) >= 0;
    }

    private boolean startsItem(Line line) {
        return "-–—•*".indexOf(text.charAt(line.start())) >= 0;
    }
}
