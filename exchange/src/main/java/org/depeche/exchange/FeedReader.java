package org.depeche.exchange;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.depeche.exchange.article.HtmlFragment;
import org.depeche.text.Report;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/**
 * Reads the entries of an RSS or Atom feed, a report each: its title, an empty line, and its content, or its summary where
 * the feed gives no more; a line a paragraph. The language that a feed declares is not believed, as templates often declare
 * another.
 */
final class FeedReader implements ReportReader {
    private final String name;
    private final InputStream in;
    private @Nullable Iterator<SyndEntry> entries;
    private int number;
    private boolean ended;

    /** @param name the file as the user named it */
    FeedReader(String name, InputStream in) {
        this.name = name;
        this.in = in;
    }

    @Override
    public @Nullable Reading next() {
        RawDocument raw = nextRaw();
        return raw == null ? null : raw.parse();
    }

    @Override
    public @Nullable RawDocument nextRaw() {
        if (ended) {
            return null;
        }
        try {
            if (entries == null) {
                entries = entries(Limits.readAll(in)).iterator();
            }
            if (entries.hasNext()) {
                SyndEntry entry = entries.next();
                String where = name + " entry " + ++number;
                return () -> parse(entry, where);
            }
            ended = true;
            return number > 0 ? null : failed("is a feed without entries");
        } catch (UnreadableException e) {
            ended = true;
            return failed(Objects.requireNonNull(e.getMessage()));
        } catch (IOException e) {
            ended = true;
            return failed("cannot be read: " + ReadError.describe(e));
        }
    }

    private RawDocument failed(String reason) {
        Reading failed = new Reading.Failed(name, reason);
        return () -> failed;
    }

    private static List<SyndEntry> entries(byte[] bytes) throws IOException, UnreadableException {
        SyndFeedInput input = new SyndFeedInput(false, Locale.ROOT);
        // A document type can make a small file expand without end, or name other files.
        input.setAllowDoctypes(false);
        try (XmlReader reader = new XmlReader(new ByteArrayInputStream(bytes), true, "UTF-8")) {
            return input.build(reader).getEntries();
        } catch (FeedException e) {
            throw new UnreadableException(describe(e));
        } catch (IllegalArgumentException e) {
            throw new UnreadableException("is XML but neither RSS nor Atom");
        }
    }

    private static String describe(FeedException e) {
        String message = String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
        return message.contains("DOCTYPE")
                ? "declares a document type (DOCTYPE), which is not allowed, as it can name other files: take it out"
                : "is no feed that can be read: " + message;
    }

    private static Reading parse(SyndEntry entry, String where) {
        try {
            String title = title(entry);
            String body = body(entry);
            String text = title == null ? body : body.isEmpty() ? title : title + "\n\n" + body;
            return new Reading.Read(new Report(
                    id(entry, where),
                    null,
                    published(entry),
                    title,
                    ReportFields.text(text),
                    blankToNull(entry.getLink())));
        } catch (UnreadableException e) {
            return new Reading.Failed(where, Objects.requireNonNull(e.getMessage()));
        }
    }

    private static String id(SyndEntry entry, String where) {
        String id = blankToNull(entry.getUri());
        id = id == null ? blankToNull(entry.getLink()) : id;
        return id == null ? where : id;
    }

    private static @Nullable String title(SyndEntry entry) {
        String title = blankToNull(entry.getTitle());
        return title == null ? null : blankToNull(Jsoup.parseBodyFragment(title).text());
    }

    /** The longest of what the entry gives: whole articles come beside their summaries. */
    private static String body(SyndEntry entry) {
        String best = paragraphs(entry.getDescription());
        for (SyndContent content : entry.getContents()) {
            String text = paragraphs(content);
            best = text.length() > best.length() ? text : best;
        }
        return best;
    }

    private static String paragraphs(@Nullable SyndContent content) {
        if (content == null || content.getValue() == null) {
            return "";
        }
        return HtmlFragment.text(content.getValue());
    }

    /** The day of publication at Greenwich; that of the last change where there is no other. */
    private static @Nullable LocalDate published(SyndEntry entry) {
        Date date = entry.getPublishedDate() == null ? entry.getUpdatedDate() : entry.getPublishedDate();
        return date == null ? null : date.toInstant().atZone(ZoneOffset.UTC).toLocalDate();
    }

    private static @Nullable String blankToNull(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            // What was to be read is read: that the system cannot close it changes no record.
            return;
        }
    }
}
