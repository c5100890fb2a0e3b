package org.depeche.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The answer to a query in aligned columns, numbers to the right. Columns are as wide as the first rows ask for. */
final class AnswerTable implements AnswerWriter {
    /** Of how many rows the widths are taken. */
    private static final int MEASURED = 500;

    /** Longer cells are cut. */
    private static final int WIDEST = 60;

    private final Writer out;
    private final List<List<@Nullable Object>> measured = new ArrayList<>();
    private List<String> names = List.of();
    private int[] widths = new int[0];
    private long rows;

    AnswerTable(Writer out) {
        this.out = out;
    }

    @Override
    public void columns(List<String> columns) {
        this.names = columns;
    }

    @Override
    public void row(List<@Nullable Object> values) throws IOException {
        rows++;
        if (widths.length > 0) {
            write(values);
            return;
        }
        measured.add(values);
        if (measured.size() == MEASURED) {
            begin();
        }
    }

    @Override
    public void finish() throws IOException {
        if (widths.length == 0) {
            begin();
        }
        out.write("(" + rows + (rows == 1 ? " row)\n" : " rows)\n"));
    }

    private void begin() throws IOException {
        widths = new int[names.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = names.get(i).length();
            for (List<@Nullable Object> row : measured) {
                widths[i] = Math.max(widths[i], cell(row.get(i)).length());
            }
        }
        write(new ArrayList<>(names));
        List<@Nullable Object> rule = new ArrayList<>();
        for (int width : widths) {
            rule.add("─".repeat(width));
        }
        write(rule);
        for (List<@Nullable Object> row : measured) {
            write(row);
        }
        measured.clear();
    }

    private void write(List<@Nullable Object> row) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String cell = cell(row.get(i));
            String space = " ".repeat(Math.max(0, widths[i] - cell.length()));
            line.append(i == 0 ? "" : "  ").append(row.get(i) instanceof Number ? space + cell : cell + space);
        }
        out.write(line.toString().stripTrailing());
        out.write('\n');
    }

    private static String cell(@Nullable Object value) {
        String text = Objects.toString(value, "").replaceAll("\\p{Cntrl}+", " ");
        return text.length() <= WIDEST ? text : text.substring(0, WIDEST - 1) + "…";
    }
}
