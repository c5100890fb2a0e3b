package org.depeche.exchange.article;

import java.util.function.ToDoubleFunction;

/** Sums over the blocks inside each region. */
final class Weights {
    private Weights() {}

    /** What the function gives for the blocks of each region, by its index. */
    static double[] sums(Page page, ToDoubleFunction<Block> value) {
        double[] sums = new double[page.regions().size()];
        for (Block block : page.blocks()) {
            sums[block.region()] += value.applyAsDouble(block);
        }
        for (int i = sums.length - 1; i > 0; i--) {
            sums[page.regions().get(i).parent()] += sums[i];
        }
        return sums;
    }

    /** How much running text there is in each region. */
    static double[] prose(Page page) {
        return sums(page, block -> block.isProse() ? block.weight() : 0);
    }
}
