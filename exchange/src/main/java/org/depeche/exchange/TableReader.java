package org.depeche.exchange;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.depeche.text.Report;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table (CSV): a row of column names, then a report a row. Cells are parted by commas, semicolons or tabs, whichever
 * the first row has. A row that holds no report is a failed reading; the ones after it are read.
 */
final class TableReader implements ReportReader {
    /** The columns that are looked at; others are ignored. */
    private static final Set<String> COLUMNS =
            Set.of("document", "id", "text", "title", "published", "language", "url");

    /** How many bytes are looked at to tell the character set and what parts the cells. */
    private static final int START = 65_536;

    private final String name;
    private final Consumer<String> notes;
    private final InputStream in;
    private final Map<String, Integer> columns = new HashMap<>();
    private int width;
    private long line = 1;
    private @Nullable CloseableIterator<CsvRecord> rows;
    private boolean ended;

    /**
     * @param name the file as the user named it
     * @param notes takes what a reader should know
     */
    TableReader(String name, InputStream in, Consumer<String> notes) {
        this.name = name;
        this.in = new BufferedInputStream(in, START);
        this.notes = notes;
    }

    @Override
    public @Nullable Reading next() {
        if (ended) {
            return null;
        }
        try {
            if (rows == null) {
                rows = open();
            }
            if (rows.hasNext()) {
                return reading(rows.next());
            }
            ended = true;
            return null;
        } catch (UnreadableException e) {
            ended = true;
            return new Reading.Failed(name, Objects.requireNonNull(e.getMessage()));
        } catch (CsvParseException e) {
            ended = true;
            return new Reading.Failed(name, "cannot be read further: " + describe(e));
        } catch (UncheckedIOException e) {
            ended = true;
            return new Reading.Failed(
                    name, "cannot be read further: " + ReadError.describe(Objects.requireNonNull(e.getCause())));
        } catch (IOException e) {
            ended = true;
            return new Reading.Failed(name, "cannot be read: " + ReadError.describe(e));
        }
    }

    private String describe(CsvParseException e) {
        return e.getCause() instanceof IOException broken
                ? ReadError.describe(broken)
                : "a cell after line " + line + " is longer than " + Limits.BYTES / 1_000_000
                        + " MB: a quotation mark may not be closed";
    }

    /** Reads the column names and goes to the first report. */
    private CloseableIterator<CsvRecord> open() throws IOException, UnreadableException {
        in.mark(START);
        byte[] start = in.readNBytes(START);
        in.reset();
        if (start.length == 0) {
            throw new UnreadableException("is empty: there is no text to code");
        }
        Charset charset = Encoding.charset(start, note -> notes.accept(name + " " + note));
        String head = new String(start, charset).replace("\uFEFF", "");
        CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator(head.lines().findFirst().orElse("")))
                .maxBufferSize(Limits.BYTES)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(new InputStreamReader(in, charset));
        CloseableIterator<CsvRecord> records = reader.iterator();
        if (!records.hasNext()) {
            throw new UnreadableException("is empty: there is no text to code");
        }
        readColumns(records.next().getFields());
        return records;
    }

    private static char separator(String header) {
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            best = count(header, candidate) > count(header, best) ? candidate : best;
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    private void readColumns(List<String> names) throws UnreadableException {
        width = names.size();
        List<String> found = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            String column = names.get(i).replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT);
            found.add(column);
            if (COLUMNS.contains(column) && columns.put(column, i) != null) {
                throw new UnreadableException("has two columns \"" + column + "\": rename one");
            }
        }
        if (!columns.containsKey("text")) {
            throw new UnreadableException(
                    "has no column \"text\" in its first row; that has: " + shortened(String.join(", ", found)));
        }
    }

    private static String shortened(String text) {
        return text.length() <= 200 ? text : text.substring(0, 200) + "…";
    }

    private Reading reading(CsvRecord row) {
        line = row.getStartingLineNumber();
        String where = name + ":" + line;
        try {
            if (row.getFieldCount() != width) {
                throw new UnreadableException("has " + row.getFieldCount() + " cells where the first row has " + width
                        + ": cells with commas, quotation marks or line ends stand in quotation marks");
            }
            String id = Objects.requireNonNullElse(
                    cell(row, "document"), Objects.requireNonNullElse(cell(row, "id"), where));
            String text = cell(row, "text");
            return new Reading.Read(new Report(
                    id,
                    cell(row, "language"),
                    ReportFields.published(cell(row, "published")),
                    cell(row, "title"),
                    ReportFields.text(text == null ? "" : text),
                    cell(row, "url")));
        } catch (UnreadableException e) {
            return new Reading.Failed(where, Objects.requireNonNull(e.getMessage()));
        }
    }

    /** A cell's text, or null where it is blank or there is no such column. */
    private @Nullable String cell(CsvRecord row, String column) {
        Integer index = columns.get(column);
        String value = index == null ? "" : row.getField(index);
        return value.isBlank() ? null : value;
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            notes.accept(name + " cannot be closed: " + e.getMessage());
        }
    }
}
