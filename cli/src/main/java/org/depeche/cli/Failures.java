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

/** Collects what could not be coded or has the id of another text, to list it at the end, and counts what was skipped. */
final class Failures {
    /** More than these are counted, not listed. */
    private static final int LISTED = 1000;

    private final List<String> lines = new ArrayList<>();
    private final Map<String, Integer> skipped = new TreeMap<>();
    private int count;
    private final List<String> otherTexts = new ArrayList<>();
    private int otherTextCount;

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
        } else if (outcome instanceof Outcome.Held held && !held.sameText()) {
            otherTextCount++;
            if (otherTexts.size() < LISTED) {
                otherTexts.add(held.document());
            }
        }
    }

    /** Whether anything could not be coded. */
    boolean any() {
        return count > 0;
    }

    void print(PrintWriter err) {
        skipped.forEach((reason, times) -> err.println("note: " + times + " skipped: " + reason));
        if (otherTextCount > 0) {
            err.println((otherTextCount == 1
                            ? "1 report has the id of another text, which the store keeps."
                            : otherTextCount + " reports have the ids of other texts, which the store keeps.")
                    + " To add such a report, give it an id of its own or take a new store:");
            list(otherTexts, otherTextCount, err);
        }
        if (any()) {
            err.println(count == 1 ? "1 report was not coded:" : count + " reports were not coded:");
            list(lines, count, err);
        }
        err.flush();
    }

    private static void list(List<String> lines, int count, PrintWriter err) {
        lines.forEach(line -> err.println("  " + line));
        if (count > lines.size()) {
            err.println("  … and " + (count - lines.size()) + " more");
        }
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
