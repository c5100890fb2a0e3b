package org.depeche.exchange;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The formats that reports come in. */
public enum InputFormat {
    /** One report, as plain text. */
    TEXT,
    /** One report, as a web page. */
    HTML,
    /** Many reports, a JSON object a line. */
    JSONL;

    private static final Pattern PAGE =
            Pattern.compile("(?is)^\\s*(<!--.*?-->\\s*)?(<!doctype html|<html|<head|<body).*");
    private static final Pattern OBJECT = Pattern.compile("(?s)^\\s*\\{\\s*\".*");

    /** The format that a file's name says, if it says any. */
    public static Optional<InputFormat> ofName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        int dot = lower.lastIndexOf('.');
        return switch (dot < 0 ? "" : lower.substring(dot + 1)) {
            case "txt", "text" -> Optional.of(TEXT);
            case "html", "htm", "xhtml" -> Optional.of(HTML);
            case "jsonl", "ndjson" -> Optional.of(JSONL);
            default -> Optional.empty();
        };
    }

    /** The format that the first characters of an input look like. */
    static InputFormat ofStart(String start) {
        if (PAGE.matcher(start).matches()) {
            return HTML;
        }
        return OBJECT.matcher(start).matches() ? JSONL : TEXT;
    }
}
