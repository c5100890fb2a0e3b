package org.depeche.exchange.article;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Chooses, among the blocks where the article stands, those that are its text. */
final class BodyBlocks {
    /** What a block is to the article. */
    private enum Part {
        TEXT,
        HEADING,
        /** Too short to tell by itself: goes with what is around it. */
        SHORT,
        NONE
    }

    /** A heading such as "Related" ends the article if no more than this share of its text follows. */
    private static final double MOST_AFTER_END = 0.4;

    private static final int LONGEST_LABEL = 40;

    private final Page page;
    private final boolean[] pruned;
    private final Phrases phrases;
    private final String title;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();

    private BodyBlocks(Page page, boolean[] pruned, Phrases phrases, String title) {
        this.page = page;
        this.pruned = pruned;
        this.phrases = phrases;
        this.title = title;
    }

    /** The blocks of the article in order. */
    static List<Block> choose(Page page, BitSet among, boolean[] pruned, Phrases phrases, String title) {
        return new BodyBlocks(page, pruned, phrases, title).choose(among);
    }

    private List<Block> choose(BitSet among) {
        for (int i = among.nextSetBit(0); i >= 0; i = among.nextSetBit(i + 1)) {
            Block block = page.blocks().get(i);
            blocks.add(block);
            parts.add(part(block));
        }
        cutBeforeHeadline();
        cutAfterEnd();
        settleShort();
        settleHeadings();
        List<Block> chosen = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (parts.get(i) != Part.NONE) {
                chosen.add(blocks.get(i));
            }
        }
        return chosen;
    }

    private Part part(Block block) {
        if (pruned[block.region()] || isFurniture(block) || Titles.same(block.text(), title)) {
            return Part.NONE;
        }
        if (block.isHeading()) {
            return block.linkDensity() < 0.5 ? Part.HEADING : Part.NONE;
        }
        if (block.linkDensity() >= 0.5) {
            boolean sentence = block.isParagraph() && block.weight() >= 100 && block.linkDensity() < 0.85;
            return sentence ? Part.TEXT : Part.NONE;
        }
        return block.isProse() ? Part.TEXT : Part.SHORT;
    }

    private boolean isFurniture(Block block) {
        String text = block.text();
        if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return true;
        }
        if (phrases.matches(Phrases.Kind.LABEL, text) || phrases.matches(Phrases.Kind.LEGAL, text)) {
            return true;
        }
        boolean linked = block.linked() > 0;
        if (phrases.matches(Phrases.Kind.ALSO, text)) {
            return linked || !block.endsSentence() || text.endsWith(":");
        }
        if (phrases.matches(Phrases.Kind.INVITATION, text)) {
            return linked || !block.isParagraph() || text.length() < 120;
        }
        return !block.isHeading() && !block.endsSentence() && isAbout(text);
    }

    /** Whether it says who wrote the article or took a picture, or when. */
    private boolean isAbout(String text) {
        return phrases.matches(Phrases.Kind.BYLINE, text)
                || phrases.matches(Phrases.Kind.CREDIT, text)
                || phrases.matches(Phrases.Kind.PUBLISHED, text)
                || phrases.matches(Phrases.Kind.UPDATED, text);
    }

    /** What stands before the headline is no article. */
    private void cutBeforeHeadline() {
        double[] text = textFrom();
        for (int i = blocks.size() - 1; i >= 0; i--) {
            Block block = blocks.get(i);
            if (block.isHeading() && 2 * text[i] >= text[0] && Titles.same(block.text(), title)) {
                drop(0, i);
                return;
            }
        }
    }

    private void cutAfterEnd() {
        double[] text = textFrom();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean label = block.isHeading() || (block.text().length() < LONGEST_LABEL && !block.endsSentence());
            boolean late = text[i] <= MOST_AFTER_END * text[0] && text[i] < text[0];
            if (label && late && !pruned[block.region()] && phrases.matches(Phrases.Kind.END, block.text())) {
                drop(i, blocks.size());
                return;
            }
        }
    }

    private void drop(int from, int to) {
        for (int i = from; i < to; i++) {
            parts.set(i, Part.NONE);
        }
    }

    /** How much text there is from each block on. */
    private double[] textFrom() {
        double[] text = new double[blocks.size() + 1];
        for (int i = blocks.size() - 1; i >= 0; i--) {
            text[i] = text[i + 1] + (parts.get(i) == Part.TEXT ? blocks.get(i).weight() : 0);
        }
        return text;
    }

    /** A short block belongs to the article if text of the same standing is next to it on both sides, or it ends a sentence. */
    private void settleShort() {
        int[] next = new int[blocks.size()];
        for (int i = blocks.size() - 1, after = -1; i >= 0; i--) {
            next[i] = after;
            after = parts.get(i) == Part.TEXT ? i : after;
        }
        int previous = -1;
        for (int i = 0; i < blocks.size(); i++) {
            if (parts.get(i) == Part.SHORT) {
                parts.set(i, belongs(blocks.get(i), previous, next[i]) ? Part.TEXT : Part.NONE);
            }
            previous = parts.get(i) == Part.TEXT ? i : previous;
        }
    }

    /** With the texts before and after it; -1 where there is none. */
    private boolean belongs(Block block, int previous, int next) {
        boolean inside = previous >= 0 && next >= 0;
        if (inside
                && (block.isCell()
                        || block.isParagraph()
                        || block.tag().equals("li")
                        || block.tag().equals("dt"))) {
            return true;
        }
        return (inside || block.endsSentence()) && (isBeside(block, previous) || isBeside(block, next));
    }

    /** Whether a text stands in the same region, or in one of the same kind beside it, or beside the one around it. */
    private boolean isBeside(Block block, int text) {
        if (text < 0) {
            return false;
        }
        Region region = page.regions().get(block.region());
        Region other = page.regions().get(blocks.get(text).region());
        return region.index() == other.index()
                || (alike(region, other)
                        && (region.parent() == other.parent()
                                || (alike(around(region), around(other))
                                        && around(region).parent()
                                                == around(other).parent())));
    }

    private static boolean alike(Region one, Region other) {
        return one.tag().equals(other.tag()) && one.names().equals(other.names());
    }

    private Region around(Region region) {
        return page.regions().get(Math.max(0, region.parent()));
    }

    /** A heading stays if text, or a heading of a lower level that stays, comes after it. */
    private void settleHeadings() {
        int next = -1;
        for (int i = blocks.size() - 1; i >= 0; i--) {
            if (parts.get(i) == Part.HEADING) {
                boolean stays = next >= 0
                        && (parts.get(next) == Part.TEXT
                                || blocks.get(next).headingLevel()
                                        > blocks.get(i).headingLevel());
                parts.set(i, stays ? Part.HEADING : Part.NONE);
            }
            next = parts.get(i) == Part.NONE ? next : i;
        }
    }
}
