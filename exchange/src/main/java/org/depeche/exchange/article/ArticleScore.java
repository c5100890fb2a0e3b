package org.depeche.exchange.article;

import java.util.Locale;
import java.util.Objects;
import org.depeche.text.Report;
import org.jspecify.annotations.Nullable;

/** Scores extracted articles against expected ones: text over four-word sequences, and how often title, day and language are right. */
public final class ArticleScore {
    private int pages;
    private double precision;
    private double recall;
    private int titles;
    private int days;
    private int languages;

    /**
     * Adds a page.
     *
     * @param found the report made of it, or null where none was
     * @return how well its text agrees
     */
    public Shingles add(ExpectedArticle expected, @Nullable Report found) {
        Shingles text = Shingles.compare(expected.text(), found == null ? "" : found.text());
        pages++;
        precision += text.precision();
        recall += text.recall();
        if (found != null) {
            titles += isTitle(expected, found) ? 1 : 0;
            days += isDay(expected, found) ? 1 : 0;
            languages += isLanguage(expected, found) ? 1 : 0;
        }
        return text;
    }

    /** Whether the title is right, typographic apostrophes and quotes aside. */
    public static boolean isTitle(ExpectedArticle expected, Report found) {
        return found.title() != null && plain(found.title()).equals(plain(expected.title()));
    }

    public static boolean isDay(ExpectedArticle expected, Report found) {
        return Objects.equals(found.published(), expected.published());
    }

    public static boolean isLanguage(ExpectedArticle expected, Report found) {
        return expected.language().equals(found.language());
    }

    private static String plain(String title) {
        return title.replace('’', '\'').replace('“', '"').replace('”', '"').toLowerCase(Locale.ROOT);
    }

    /** The harmonic mean of the pages' mean precision and mean recall. */
    public double f1() {
        return new Shingles(precision / pages, recall / pages).f1();
    }

    public double titles() {
        return (double) titles / pages;
    }

    public double days() {
        return (double) days / pages;
    }

    public double languages() {
        return (double) languages / pages;
    }

    /** All figures in one line. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%d pages: text precision %.3f, recall %.3f, F1 %.3f; titles %.3f, days %.3f, languages %.3f",
                pages,
                precision / pages,
                recall / pages,
                f1(),
                titles(),
                days(),
                languages());
    }
}
