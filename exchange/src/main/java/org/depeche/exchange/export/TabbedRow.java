package org.depeche.exchange.export;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of a tab-separated file as GDELT's and POLECAT's are, which has neither quotes nor escapes. Readers disagree on
 * what a straight double quote means there, so none is written.
 */
final class TabbedRow {
    private TabbedRow() {}

    /** The cells as a line with its end; what a cell is when it is null or empty is the format's affair. */
    static String of(List<? extends @Nullable Object> cells, String unknown) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            Object cell = cells.get(i);
            String text = cell == null ? "" : clean(cell.toString());
            line.append(i == 0 ? "" : "\t").append(text.isEmpty() ? unknown : text);
        }
        return line.append('\n').toString();
    }

    /** The text in one line without what could end a cell or begin a quotation. */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(point -> clean.appendCodePoint(cleaned(point)));
        return clean.toString().strip();
    }

    private static int cleaned(int point) {
        if (point == '"') {
            return '\u201D';
        }
        int kind = Character.getType(point);
        boolean breaks = kind == Character.CONTROL
                || kind == Character.LINE_SEPARATOR
                || kind == Character.PARAGRAPH_SEPARATOR
                || kind == Character.SURROGATE;
        return breaks ? ' ' : point;
    }
}
