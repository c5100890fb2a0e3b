package org.depeche.exchange.article;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds where the article of a page stands. Running text counts for a region, links and labels against it, and the region with the
 * highest sum holds the article: a larger one would take in more of what stands around. What the page itself says to be the
 * article's text then narrows the choice.
 */
final class BodyFinder {
    /** What a block of links or a label counts against its regions, in characters of running text. */
    private static final double LINKS = 8;

    private static final double LINKED_CHARACTER = 0.4;
    private static final double LONGEST_LINKED = 80;
    private static final double LABEL = 4;

    /** A region that is said to be the text is believed if it has this share of the best one's. */
    private static final double ENOUGH = 0.6;

    /** The share of the best region's sum that a smaller one in it has to hold to be preferred. */
    private static final double NEARLY_ALL = 0.92;

    /** An article that another follows has at least so much text, in characters. */
    private static final double LEAST_ARTICLE = 300;

    /** The text may begin so many blocks after the headline, and what is between may have this share of it. */
    private static final int LONGEST_WAY = 60;

    private final Page page;
    private final boolean[] pruned;
    private final String title;
    private final double[] values;
    private final double[] prose;

    private BodyFinder(Page page, boolean[] pruned, String title) {
        this.page = page;
        this.pruned = pruned;
        this.title = title;
        this.values = Weights.sums(page, this::value);
        this.prose = Weights.sums(page, block -> isText(block) ? block.weight() : 0);
    }

    /** The blocks, by their index, among which the article's are. */
    static BitSet find(Page page, boolean[] pruned, String title) {
        return new BodyFinder(page, pruned, title).find();
    }

    private boolean isText(Block block) {
        return !pruned[block.region()] && block.isProse();
    }

    private double value(Block block) {
        if (pruned[block.region()]) {
            return 0;
        }
        if (block.isProse()) {
            return block.weight() * (1 - block.linkDensity());
        }
        if (block.linkDensity() >= 0.5) {
            return -LINKS - LINKED_CHARACTER * Math.min(block.weight(), LONGEST_LINKED);
        }
        return block.isHeading() ? 0 : -LABEL;
    }

    private BitSet find() {
        Region best = page.regions().get(0);
        for (Region region : page.regions()) {
            best = values[region.index()] >= values[best.index()] && !pruned[region.index()] ? region : best;
        }
        best = firstArticle(best);
        List<Region> bodies = stated(tightest(best));
        BitSet found = new BitSet();
        // All from the first to the last: what stands between the parts of a text mostly belongs to it.
        found.set(bodies.get(0).firstBlock(), bodies.get(bodies.size() - 1).endBlock());
        int headline = headline(best, found);
        if (headline >= 0) {
            addLead(found, headline);
        }
        return found;
    }

    /** The innermost region that holds nearly all that the best one does: a larger one takes in what only looks like text. */
    private Region tightest(Region best) {
        Region tightest = best;
        for (Region region : page.regions().subList(best.index(), best.end())) {
            boolean holds = !pruned[region.index()] && values[region.index()] >= NEARLY_ALL * values[best.index()];
            tightest = holds ? region : tightest;
        }
        return tightest;
    }

    /** The regions that are said to be the article's text where they hold most of it, or the article, or the best. */
    private List<Region> stated(Region best) {
        List<Region> bodies = outermost(best, RegionRole.BODY, "");
        double text = bodies.stream().mapToDouble(body -> prose[body.index()]).sum();
        if (text >= ENOUGH * prose[best.index()] && text > 0) {
            return bodies;
        }
        List<Region> articles = outermost(best, null, "article");
        if (articles.size() == 1 && prose[articles.get(0).index()] >= ENOUGH * prose[best.index()]) {
            return articles;
        }
        return List.of(best);
    }

    /** The regions within one that have a role or a tag, without those inside another such. */
    private List<Region> outermost(Region within, @Nullable RegionRole role, String tag) {
        List<Region> outermost = new ArrayList<>();
        int i = within.index();
        while (i < within.end()) {
            Region region = page.regions().get(i);
            boolean asked = role == null ? region.tag().equals(tag) : region.role() == role;
            if (asked && !pruned[i] && prose[i] > 0) {
                outermost.add(region);
                i = region.end();
            } else {
                i++;
            }
        }
        return outermost;
    }

    /** Where several articles follow one another, each with a headline of its own, the one with the page's headline. */
    private Region firstArticle(Region best) {
        List<Region> articles = outermost(best, null, "article");
        if (articles.size() < 2) {
            return best;
        }
        List<Region> withHeadline = new ArrayList<>();
        for (Region article : articles) {
            if (prose[article.index()] >= LEAST_ARTICLE && hasHeadline(article)) {
                withHeadline.add(article);
            }
        }
        if (withHeadline.size() < 2) {
            return best;
        }
        for (Region article : withHeadline) {
            if (headline(article, new BitSet()) >= 0) {
                return article;
            }
        }
        return withHeadline.get(0);
    }

    private boolean hasHeadline(Region article) {
        for (Block block : page.blocks().subList(article.firstBlock(), article.endBlock())) {
            if (block.tag().equals("h1")) {
                return true;
            }
        }
        return false;
    }

    /** The last block before the text, or in the region, that is the page's headline; -1 where there is none. */
    private int headline(Region region, BitSet found) {
        int start = found.isEmpty() ? region.endBlock() : found.nextSetBit(0);
        int earliest = found.isEmpty() ? region.firstBlock() : Math.max(0, start - LONGEST_WAY);
        for (int i = start - 1; i >= earliest; i--) {
            Block block = page.blocks().get(i);
            if (block.isHeading() && Titles.same(block.text(), title)) {
                return i;
            }
        }
        return -1;
    }

    /** What stands between the headline and the text is the article's lead, if it is running text, or headings. */
    private void addLead(BitSet found, int headline) {
        int start = found.nextSetBit(0);
        for (int i = headline + 1; i < start; i++) {
            Block block = page.blocks().get(i);
            if (isText(block) || (block.isHeading() && !pruned[block.region()])) {
                found.set(i);
            }
        }
    }
}
