package org.depeche.exchange.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds lists of teasers of other articles by their form, whatever they are called: three or more regions of the same kind next
 * to each other, each short and with a link for its headline.
 */
final class TeaserLists {
    private static final int LEAST_MEMBERS = 3;
    private static final int LONGEST_TEASER = 450;

    private final Page page;
    private final boolean[] pruned;
    private final double[] characters;
    private final double[] linked;

    private TeaserLists(Page page, boolean[] pruned) {
        this.page = page;
        this.pruned = pruned;
        this.characters = Weights.sums(page, Block::weight);
        this.linked = Weights.sums(page, Block::linked);
    }

    /** Adds the regions of such lists to those that are pruned. */
    static void prune(Page page, boolean[] pruned) {
        new TeaserLists(page, pruned).prune();
    }

    private void prune() {
        Map<String, List<Region>> kinds = new HashMap<>();
        for (Region region : page.regions()) {
            if (region.parent() >= 0 && !pruned[region.index()] && region.end() > region.index() + 1) {
                kinds.computeIfAbsent(
                                region.parent() + " " + region.tag() + " " + kind(region.names()),
                                k -> new ArrayList<>())
                        .add(region);
            }
        }
        for (List<Region> alike : kinds.values()) {
            if (alike.size() >= LEAST_MEMBERS) {
                pruneTeasers(alike);
            }
        }
        for (Region region : page.regions()) {
            pruned[region.index()] |= region.parent() >= 0 && pruned[region.parent()];
        }
    }

    private void pruneTeasers(List<Region> alike) {
        List<Region> teasers = alike.stream().filter(this::isTeaser).toList();
        if (teasers.size() >= LEAST_MEMBERS && 3 * teasers.size() >= 2 * alike.size()) {
            teasers.forEach(teaser -> pruned[teaser.index()] = true);
        }
    }

    /** Without numbers: "post-17 card" and "post-18 card" are of one kind. */
    private static String kind(String names) {
        StringBuilder kind = new StringBuilder();
        for (int i = 0; i < Math.min(names.length(), 100); i++) {
            char c = names.charAt(i);
            if (c < '0' || c > '9') {
                kind.append(c);
            }
        }
        return kind.toString();
    }

    private boolean isTeaser(Region region) {
        int all = (int) characters[region.index()];
        int links = (int) linked[region.index()];
        if (all == 0 || all > LONGEST_TEASER || links < 15 || links * 6 < all) {
            return false;
        }
        for (Block block : page.blocks().subList(region.firstBlock(), region.endBlock())) {
            if (block.linkDensity() > 0.7 && block.text().length() >= 15) {
                return true;
            }
        }
        return false;
    }
}
