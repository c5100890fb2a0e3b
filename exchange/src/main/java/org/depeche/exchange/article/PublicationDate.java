package org.depeche.exchange.article;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depeche.exchange.article.Page.StatedTime;
import org.jspecify.annotations.Nullable;

/**
 * Finds when the article of a page was published: as stated for programs, in the address, or in a line for readers near the
 * article. When it was last changed counts only where nothing says when it was published.
 */
final class PublicationDate {
    private static final String[] PUBLISHED = {
        "article:published_time",
        "article:published",
        "og:article:published_time",
        "og:published_time",
        "og:pubdate",
        "datepublished",
        "parsely-pub-date",
        "sailthru.date",
        "cxenseparse:recs:publishtime",
        "cxenseparse:publishtime",
        "dc.date.issued",
        "dcterms.issued",
        "dc.date.published",
        "dcterms.date",
        "dc.date",
        "dcterms.created",
        "dc.date.created",
        "dcsext.articlefirstpublished",
        "article.published",
        "publish-date",
        "publish_date",
        "publishdate",
        "publishdatetime",
        "published-date",
        "publication_date",
        "publication-date",
        "publicationdate",
        "pubdate",
        "published_time",
        "published_at",
        "article_date_original",
        "originalpublicationdate",
        "article.created",
        "displaydate",
        "timestamp",
        "datecreated",
        "date_published",
        "rbpubdate",
        "ptime",
        "gentime",
        "created",
        "date.created",
        "date"
    };

    private static final String[] CHANGED = {
        "article:modified_time",
        "og:updated_time",
        "datemodified",
        "dcterms.modified",
        "dc.date.modified",
        "last-modified",
        "lastmod",
        "modified",
        "revision_date"
    };

    /** "/2024/03/12/", "/2024-03-12-", "_20240312_": a day in an address. */
    private static final Pattern IN_ADDRESS = Pattern.compile(
            "(?:^|[/_.-])((?:19|20)\\d{2})([/_-]?)(0[1-9]|1[0-2])\\2(0[1-9]|[12]\\d|3[01])(?=$|[/_.-]|T)");

    private static final Pattern PART_OF_PAGE = Pattern.compile("(?i)date|time|publi|posted|meta|byline|info|heure");

    private static final int LONGEST_LINE = 160;
    private static final int SHORT_LINE = 35;

    /** How many blocks before and after the text a line that dates it may stand. */
    private static final int NEAR = 12;

    private final Page page;
    private final LinkedData linkedData;
    private final DateText dates;
    private final Phrases phrases;
    private final String title;
    private final boolean dayFirst;

    PublicationDate(Page page, LinkedData linkedData, DateText dates, Phrases phrases, String title, boolean dayFirst) {
        this.page = page;
        this.linkedData = linkedData;
        this.dates = dates;
        this.phrases = phrases;
        this.title = title;
        this.dayFirst = dayFirst;
    }

    /**
     * The day of publication, or null.
     *
     * @param article the blocks that the article stands in
     * @param address the page's address, or ""
     */
    @Nullable
    LocalDate find(BitSet article, String address) {
        LocalDate day = first(linkedData.field("datePublished"));
        day = day != null ? day : first(page, PUBLISHED);
        day = day != null ? day : stated(true, article);
        day = day != null ? day : inAddress(address);
        day = day != null ? day : inLines(article, false);
        day = day != null ? day : stated(false, article);
        day = day != null ? day : first(linkedData.field("dateCreated"));
        day = day != null ? day : inLines(article, true);
        day = day != null ? day : first(linkedData.field("dateModified"));
        return day != null ? day : first(page, CHANGED);
    }

    private @Nullable LocalDate first(String value) {
        return value.isEmpty() ? null : dates.first(value, dayFirst);
    }

    private @Nullable LocalDate first(Page of, String[] keys) {
        for (String key : keys) {
            LocalDate day = first(of.metadata(key));
            if (day != null) {
                return day;
            }
        }
        return null;
    }

    /** The first time element: one that says it is of publication, or any that stands before the text or in it. */
    private @Nullable LocalDate stated(boolean published, BitSet article) {
        for (StatedTime time : page.times()) {
            if (published ? time.published() : isNear(page.regions().get(time.region()), article)) {
                LocalDate day = first(time.value());
                if (day != null) {
                    return day;
                }
            }
        }
        return null;
    }

    private static boolean isNear(Region region, BitSet article) {
        return article.isEmpty() || region.firstBlock() <= article.nextSetBit(0) + 1;
    }

    static @Nullable LocalDate inAddress(String address) {
        Matcher matcher = IN_ADDRESS.matcher(address);
        LocalDate found = null;
        while (found == null && matcher.find()) {
            try {
                found = LocalDate.of(
                        Integer.parseInt(matcher.group(1)),
                        Integer.parseInt(matcher.group(3)),
                        Integer.parseInt(matcher.group(4)));
            } catch (java.time.DateTimeException e) {
                found = null;
            }
        }
        return found;
    }

    /** The lines near the article that date it: the one that says so best. */
    private @Nullable LocalDate inLines(BitSet article, boolean changed) {
        int start = article.isEmpty() ? 0 : article.nextSetBit(0);
        int end = article.isEmpty() ? page.blocks().size() : article.length();
        int textStart = start;
        while (textStart < end && !page.blocks().get(textStart).isProse()) {
            textStart++;
        }
        List<Block> blocks = page.blocks();
        LocalDate unsaid = null;
        for (int i = firstNear(start, textStart); i < Math.min(blocks.size(), end + NEAR); i++) {
            boolean edge = i <= textStart + 2 || i >= end - 4;
            String text = blocks.get(i).text();
            if (!edge || text.length() > LONGEST_LINE) {
                continue;
            }
            boolean update = phrases.matches(Phrases.Kind.UPDATED, text);
            if (update == changed) {
                LocalDate day = dates.first(text, dayFirst);
                if (day != null && phrases.matches(Phrases.Kind.PUBLISHED, text)) {
                    return day;
                }
                unsaid = unsaid == null && day != null && isDateLine(blocks.get(i)) ? day : unsaid;
            }
        }
        return unsaid;
    }

    /** The first block that may date the article: shortly before its headline, as what is further up is the site's. */
    private int firstNear(int start, int textStart) {
        int earliest = Math.max(0, start - NEAR);
        for (int i = Math.min(textStart, page.blocks().size() - 1); i >= earliest; i--) {
            Block block = page.blocks().get(i);
            if (block.isHeading() && Titles.same(block.text(), title)) {
                return Math.max(0, i - 2);
            }
        }
        return earliest;
    }

    /** Whether a block is little else than a date, or stands where pages put it. */
    private boolean isDateLine(Block block) {
        int length = block.text().length();
        return length < SHORT_LINE
                || (!block.endsSentence()
                        && (length < 2 * SHORT_LINE
                                || PART_OF_PAGE
                                        .matcher(page.regions()
                                                .get(block.region())
                                                .names())
                                        .find()));
    }
}
