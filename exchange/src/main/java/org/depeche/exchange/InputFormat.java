package org.depeche.exchange;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The formats that reports come in. Each may be compressed by gzip or Zstandard. */
public enum InputFormat {
    /** One report, as plain text. */
    TEXT,
    /** One report, as a web page. */
    HTML,
    /** Many reports, a JSON object a line. */
    JSONL,
    /** Many reports, a row each under a row of column names. */
    CSV,
    /** Many reports, as the entries of an RSS or Atom feed. */
    FEED,
    /** Many reports, as the web pages of a crawl. */
    WARC;

    private static final String DECLARATION = "(?is)^\\s*(<\\?xml[^>]*>\\s*)?(<!--.*?-->\\s*)*";
    private static final Pattern PAGE = Pattern.compile(DECLARATION + "(<!doctype html|<html|<head|<body).*");
    private static final Pattern FEED_START = Pattern.compile(DECLARATION + "(<!doctype rss|<rss|<feed|<rdf:rdf).*");
    private static final Pattern OBJECT = Pattern.compile("(?s)^\\s*\\{\\s*\".*");

    /** The format that a file's name says, if it says any; an ending for a compression is looked through. */
    public static Optional<InputFormat> ofName(String name) {
        String lower = Compression.withoutEnding(name.toLowerCase(Locale.ROOT));
        int dot = lower.lastIndexOf('.');
        return switch (dot < 0 ? "" : lower.substring(dot + 1)) {
            case "txt", "text" -> Optional.of(TEXT);
            case "html", "htm", "xhtml" -> Optional.of(HTML);
            case "jsonl", "ndjson" -> Optional.of(JSONL);
            case "csv" -> Optional.of(CSV);
            case "rss", "atom", "rdf", "xml" -> Optional.of(FEED);
            case "warc" -> Optional.of(WARC);
            default -> Optional.empty();
        };
    }

    /** The format that the first characters of an input look like. */
    static InputFormat ofStart(String start) {
        if (start.startsWith("WARC/")) {
            return WARC;
        }
        if (PAGE.matcher(start).matches()) {
            return HTML;
        }
        if (FEED_START.matcher(start).matches()) {
            return FEED;
        }
        return OBJECT.matcher(start).matches() ? JSONL : TEXT;
    }
}
