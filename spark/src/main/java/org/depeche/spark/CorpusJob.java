package org.depeche.spark;

import java.io.IOException;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.SerializableConfiguration;
import org.depeche.corpus.PartFormat;
import org.depeche.corpus.Tally;
import org.depeche.exchange.Defaults;
import scala.Tuple2;

/**
 * A corpus that is to be coded by a cluster into the two tables that {@link org.depeche.corpus.Corpus} writes. The rows and
 * their order are the same on any number of machines and for any number of partitions.
 *
 * @param inputs files, folders and globs, in any of Hadoop's file systems
 * @param defaults what holds for reports that do not say it themselves
 * @param output the folder, new or empty
 * @param format of the tables
 * @param partitions how many parts the corpus is coded and written in, or 0 to choose
 * @param linkCopies whether near copies of earlier documents are linked to them and not coded
 */
record CorpusJob(
        List<String> inputs, Defaults defaults, String output, PartFormat format, int partitions, boolean linkCopies) {
    /** How many documents a part has at most where the number of parts is chosen. */
    private static final int PART_DOCUMENTS = 10_000;

    /** How many parts each core has at least, so that none waits long for the last ones. */
    private static final int PARTS_PER_CORE = 4;

    private static final int FAILURES = 100;

    CorpusJob {
        inputs = List.copyOf(inputs);
    }

    /**
     * Codes the corpus.
     *
     * @throws IOException if the output cannot be written; the message says what to do
     */
    JobSummary run(SparkSession session) throws IOException {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(session.sparkContext());
        Configuration configuration = context.hadoopConfiguration();
        requireEmpty(new Path(output), configuration);
        JavaRDD<ReadDocument> documents = documents(context, configuration).persist(StorageLevel.DISK_ONLY());
        Broadcast<CopyLinks> links = context.broadcast(links(documents));
        long count = documents.count();
        JavaRDD<CodedRow> rows = coded(documents, new ByPlace(parts(count, context), count), links)
                .persist(StorageLevel.DISK_ONLY());
        new TableWriter(session, output, format).write(rows);
        return summary(rows);
    }

    private static void requireEmpty(Path output, Configuration configuration) throws IOException {
        FileSystem system = output.getFileSystem(configuration);
        if (system.exists(output) && (system.getFileStatus(output).isFile() || system.listStatus(output).length > 0)) {
            throw new IOException(output + " is not an empty folder: name one that is, or a new one");
        }
    }

    private JavaRDD<ReadDocument> documents(JavaSparkContext context, Configuration configuration) {
        List<List<InputFile>> tasks = InputFiles.byTask(InputFiles.find(inputs, configuration));
        Broadcast<SerializableConfiguration> shared = context.broadcast(new SerializableConfiguration(configuration));
        Defaults ofReports = defaults;
        return context.parallelize(tasks, Math.max(1, tasks.size()))
                .flatMap(files -> new FileDocuments(files, shared.value().value(), ofReports));
    }

    private CopyLinks links(JavaRDD<ReadDocument> documents) throws IOException {
        if (!linkCopies) {
            return CopyLinks.none();
        }
        JavaRDD<SignedDocument> signed = documents.map(SignedDocument::of).persist(StorageLevel.DISK_ONLY());
        signed.count(); // reads and signs on all machines; the iterator below would wait for one file after the other
        CopyLinks links = CopyLinks.find(signed.toLocalIterator());
        signed.unpersist();
        return links;
    }

    private static JavaRDD<CodedRow> coded(JavaRDD<ReadDocument> documents, ByPlace parts, Broadcast<CopyLinks> links) {
        return documents
                .zipWithIndex()
                .mapToPair(Tuple2::swap)
                .repartitionAndSortWithinPartitions(parts)
                .mapPartitions(part -> new CodedRows(part, links.value()));
    }

    private static JobSummary summary(JavaRDD<CodedRow> rows) {
        Tally tally = rows.map(CodedRow::tally).fold(Tally.NONE, Tally::plus);
        List<String> failures = tally.failed() == 0
                ? List.of()
                : rows.filter(row -> row.failure() != null)
                        .map(row -> String.valueOf(row.failure()))
                        .take(FAILURES);
        return new JobSummary(tally, failures);
    }

    private int parts(long documents, JavaSparkContext context) {
        long chosen = Math.max(documents / PART_DOCUMENTS + 1, (long) PARTS_PER_CORE * context.defaultParallelism());
        return (int) Math.max(1, Math.min(documents, partitions > 0 ? partitions : chosen));
    }
}
