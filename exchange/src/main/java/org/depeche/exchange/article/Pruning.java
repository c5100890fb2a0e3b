package org.depeche.exchange.article;

import java.util.List;
import java.util.function.IntPredicate;

/**
 * Which regions of a page are no part of its article by what they are called. A name is not believed where too little of the page
 * would be left: sites call wrappers of whole pages "sidebar-layout" or "social".
 */
final class Pruning {
    /** Less than this is no article, in characters. */
    private static final double LEAST_ARTICLE = 250;

    /** Less than this is not even a news brief. */
    private static final double LEAST_BRIEF = 80;

    /** An article has so many paragraphs, mostly. */
    private static final double LEAST_PARAGRAPHS = 4;

    /** What is often something around the article is not if it holds this share of what is left. */
    private static final double MOST_DOUBTFUL = 0.3;

    /** How much text there may be around a form that it belongs to, in characters. */
    private static final double LONGEST_APPEAL = 500;

    /** A region that holds so many times what would be left without it is no furniture. */
    private static final double MUCH_MORE = 3;

    /** The share of links in a list of them. */
    private static final double LEAST_LINKED = 0.15;

    private final Page page;
    private final double[] prose;
    private final double[] characters;
    private final double[] linked;
    private final double[] paragraphs;
    private final boolean[] holdsBody;

    private Pruning(Page page, String title) {
        this.page = page;
        this.prose = Weights.prose(page);
        this.characters = Weights.sums(page, Block::weight);
        this.linked = Weights.sums(page, Block::linked);
        this.paragraphs = Weights.sums(page, block -> block.isProse() ? 1 : 0);
        this.holdsBody = holdsBody(title);
    }

    /** Whether each region, by its index, is pruned; what is in a pruned one is too. */
    static boolean[] pruned(Page page, String title) {
        return new Pruning(page, title).pruned();
    }

    private boolean[] pruned() {
        boolean[] sure = inherit(this::isSurelyPruned);
        double without = left(sure);
        boolean[] certain = inherit(i -> isSurelyPruned(i) && !isWrapper(i, without));
        double left = left(certain);
        boolean[] aroundForms = aroundForms(left);
        return inherit(i -> certain[i] || aroundForms[i] || isDoubtful(i, left));
    }

    private boolean isDoubtful(int region, double left) {
        return page.regions().get(region).role() == RegionRole.DOUBTFUL
                && prose[region] < MOST_DOUBTFUL * left
                && !holdsBody[region];
    }

    /** Regions in which little stands but a form: they ask for something. */
    private boolean[] aroundForms(double left) {
        boolean[] around = new boolean[page.regions().size()];
        for (Region region : page.regions()) {
            int outer = region.parent();
            if (region.tag().equals("form") && outer > 0) {
                around[outer] |= prose[outer] < Math.min(LONGEST_APPEAL, MOST_DOUBTFUL * left) && !holdsBody[outer];
            }
        }
        return around;
    }

    /** Whether a region is the article itself or a wrapper of it, judged by what would be left without what is so called. */
    private boolean isWrapper(int region, double without) {
        if (page.regions().get(region).role() == RegionRole.COMMENTS) {
            return without < LEAST_BRIEF && prose[region] > without;
        }
        boolean readsLikeArticle =
                paragraphs[region] >= LEAST_PARAGRAPHS && linked[region] < LEAST_LINKED * characters[region];
        return prose[region] > without * (readsLikeArticle ? 1 : MUCH_MORE);
    }

    private boolean isSurelyPruned(int region) {
        Region candidate = page.regions().get(region);
        return switch (candidate.role()) {
            case COMMENTS, FURNITURE, HIDDEN -> !(holdsBody[region] && prose[region] >= 0.3 * prose[0]);
            case LINKS -> linked[region] >= LEAST_LINKED * characters[region];
            case CAPTION -> prose[region] < prose[0] / 2;
            case FIGURE -> !holdsWords(candidate);
            case PLAIN, BODY, DOUBTFUL -> false;
        };
    }

    /** Whether a figure is a table or a quotation rather than a picture. */
    private boolean holdsWords(Region figure) {
        for (Region region : page.regions().subList(figure.index(), figure.end())) {
            if (region.tag().equals("table") || region.tag().equals("blockquote")) {
                return true;
            }
        }
        return false;
    }

    /** Whether each region holds the page's headline or what says that it is the article's text. */
    private boolean[] holdsBody(String title) {
        boolean[] holds = new boolean[page.regions().size()];
        for (int i = holds.length - 1; i > 0; i--) {
            Region region = page.regions().get(i);
            holds[i] |= region.role() == RegionRole.BODY && prose[i] >= LEAST_ARTICLE;
            holds[region.parent()] |= holds[i];
        }
        for (Block block : page.blocks()) {
            if (block.tag().equals("h1") && Titles.same(block.text(), title)) {
                for (int i = block.region();
                        i >= 0 && !holds[i];
                        i = page.regions().get(i).parent()) {
                    holds[i] = true;
                }
            }
        }
        return holds;
    }

    private double left(boolean[] pruned) {
        double left = 0;
        for (Block block : page.blocks()) {
            left += !pruned[block.region()] && block.isProse() ? block.weight() : 0;
        }
        return left;
    }

    private boolean[] inherit(IntPredicate prune) {
        List<Region> regions = page.regions();
        boolean[] pruned = new boolean[regions.size()];
        for (int i = 0; i < pruned.length; i++) {
            pruned[i] = (i > 0 && pruned[regions.get(i).parent()]) || prune.test(i);
        }
        return pruned;
    }
}
