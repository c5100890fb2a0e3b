package org.depeche.desk;

import java.util.List;
import org.depeche.coding.EventRecord;
import org.depeche.coding.Participant;
import org.depeche.coding.Source;
import org.depeche.store.EventPage;
import org.depeche.store.EventSort;
import org.depeche.store.StoredEvent;

/**
 * The table of events as its page is first shown; the page's script fetches further rows as a reader scrolls, and without a
 * script there are links to the next.
 *
 * @param number which stretch of the list, from 1
 */
public record EventList(Page page, EventSort sort, int number, EventPage events) {
    /** How many events are listed at once. */
    public static final int LENGTH = 50;

    /** How many characters of a sentence are shown before its trigger, so that this is seen in a narrow column. */
    private static final int BEFORE_TRIGGER = 24;

    /** What can be sorted by, in the order of the columns. */
    public static final List<String> COLUMNS =
            List.of("date", "type", "actor", "recipient", "place", "status", "source", "sentence");

    /** Whether the table can be sorted by a column. */
    public boolean sortable(String column) {
        return !column.equals("sentence");
    }

    /** "ascending" or "descending" where the table is sorted by this column, else "none". */
    public String order(String column) {
        if (!sort.key().name().equalsIgnoreCase(column)) {
            return "none";
        }
        return sort.descending() ? "descending" : "ascending";
    }

    /** The address of the table sorted by a column; the other way round where it is sorted so already. */
    public String sortedBy(String column) {
        return page.filters().address("/table", "sort", (order(column).equals("ascending") ? "-" : "") + column);
    }

    public boolean hasNext() {
        return (long) number * LENGTH < events.total();
    }

    /** The address of another stretch of the list. */
    public String at(int other) {
        return page.filters().address("/table", "sort", sort.toParameter(), "page", Integer.toString(other));
    }

    /** The address of the report at an event. */
    public String report(StoredEvent event) {
        EventRecord record = event.record();
        return page.reportAddress(record.document()) + "#" + record.id();
    }

    /** Names with commas between them. */
    public static String names(List<Participant> participants) {
        return String.join(", ", participants.stream().map(Participant::name).toList());
    }

    /** The names of sources, outermost first. */
    public static String sources(EventRecord record) {
        return String.join(
                " → ",
                record.sources().stream()
                        .map(Source::participant)
                        .map(Participant::name)
                        .toList());
    }

    /** The sentence up to the trigger, the trigger, and the rest; of a long beginning only the last words. */
    public static List<String> sentence(StoredEvent event) {
        String sentence = event.sentence();
        int start = event.record().trigger().span().start() - event.sentenceStart();
        int end = event.record().trigger().span().end() - event.sentenceStart();
        if (start < 0 || end > sentence.length()) {
            return List.of(sentence, "", "");
        }
        return List.of(
                lastWords(sentence.substring(0, start)), sentence.substring(start, end), sentence.substring(end));
    }

    private static String lastWords(String text) {
        if (text.length() <= BEFORE_TRIGGER) {
            return text;
        }
        int space = text.indexOf(' ', text.length() - BEFORE_TRIGGER);
        return "… " + text.substring(space < 0 ? text.length() : space + 1);
    }
}
