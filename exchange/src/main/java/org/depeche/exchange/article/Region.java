package org.depeche.exchange.article;

/**
 * A block element of a page. Regions are numbered in the order in which they open, so that those inside one follow it directly.
 *
 * @param index its number
 * @param parent the number of the one it stands in; -1 for the outermost
 * @param end one more than the number of the last region inside it
 * @param firstBlock the first block in it
 * @param endBlock one more than the last block in it
 * @param tag the element's name
 * @param names its classes and id, as written
 * @param role what its name and attributes say that it is
 */
record Region(int index, int parent, int end, int firstBlock, int endBlock, String tag, String names, RegionRole role) {
    boolean contains(int region) {
        return region >= index && region < end;
    }

    boolean containsBlock(int block) {
        return block >= firstBlock && block < endBlock;
    }

    Region closedAt(int regions, int blocks) {
        return new Region(index, parent, regions, firstBlock, blocks, tag, names, role);
    }
}
