package org.depeche.spark;

import org.apache.spark.Partitioner;

/** Cuts a corpus into partitions of as many documents each, in its order: together they are the corpus as it was. */
final class ByPlace extends Partitioner {
    private static final long serialVersionUID = 1;

    private final int partitions;
    private final long documents;

    /** @param documents how many there are */
    ByPlace(int partitions, long documents) {
        this.partitions = partitions;
        this.documents = documents;
    }

    @Override
    public int numPartitions() {
        return partitions;
    }

    /** @param place a document's place in the corpus, from 0 */
    @Override
    public int getPartition(Object place) {
        return (int) ((Long) place * partitions / documents);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ByPlace that && partitions == that.partitions && documents == that.documents;
    }

    @Override
    public int hashCode() {
        return 31 * partitions + Long.hashCode(documents);
    }
}
