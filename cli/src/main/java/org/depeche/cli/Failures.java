package org.depeche.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.depeche.batch.Outcome;

/** Collects what could not be coded, to list it at the end, and counts what was skipped. */
final class Failures {
    /** More than these are counted, not listed. */
    private static final int LISTED = 1000;

    private final List<String> lines = new ArrayList<>();
    private final Map<String, Integer> skipped = new TreeMap<>();
    private int count;

    void add(Outcome.Failed failed) {
        count++;
        if (lines.size() < LISTED) {
            lines.add(failed.where() + " " + failed.reason());
        }
    }

    void add(Outcome.Skipped document) {
        skipped.merge(document.reason(), 1, Integer::sum);
    }

    /** Adds what is no record. */
    void add(Outcome outcome) {
        if (outcome instanceof Outcome.Failed failed) {
            add(failed);
        } else if (outcome instanceof Outcome.Skipped document) {
            add(document);
        }
    }

    boolean any() {
        return count > 0;
    }

    void print(PrintWriter err) {
        skipped.forEach((reason, times) -> err.println("note: " + times + " skipped: " + reason));
        err.flush();
        if (!any()) {
            return;
        }
        err.println(count == 1 ? "1 report was not coded:" : count + " reports were not coded:");
        lines.forEach(line -> err.println("  " + line));
        if (count > lines.size()) {
            err.println("  … and " + (count - lines.size()) + " more");
        }
        err.flush();
    }

    /** What went wrong with a file, in words. */
    static String describe(Exception e) {
        Throwable cause = e.getCause() instanceof IOException inner ? inner : e;
        if (cause instanceof NoSuchFileException || cause instanceof FileNotFoundException) {
            return cause.getMessage() + " does not exist: check the name";
        }
        if (cause instanceof AccessDeniedException) {
            return cause.getMessage() + " may not be read or written: check its permissions";
        }
        return String.valueOf(e.getMessage());
    }
}
