package org.depeche.spark;

import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.depeche.corpus.PartFormat;
import org.depeche.corpus.Table;

/**
 * Writes the tables of a corpus, each a folder of a part a partition.
 *
 * @param output the folder that the tables' folders are made in
 */
record TableWriter(SparkSession session, String output, PartFormat format) {
    /** Writes the records, then the documents: where these are there, both are whole. */
    void write(JavaRDD<CodedRow> rows) {
        write(Table.EVENTS, rows.flatMap(CodedRow::events));
        write(Table.DOCUMENTS, rows.map(CodedRow::document));
    }

    private void write(Table table, JavaRDD<String> lines) {
        String folder = new Path(output, table.folder()).toString();
        if (format == PartFormat.JSONL) {
            lines.saveAsTextFile(folder);
            return;
        }
        session.read()
                .schema(TableSchema.of(table))
                .option("mode", "FAILFAST") // else what does not fit the columns would be left out
                .json(session.createDataset(lines.rdd(), Encoders.STRING()))
                .write()
                .option("compression", "zstd")
                .parquet(folder);
    }
}
