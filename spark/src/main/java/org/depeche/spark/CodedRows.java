package org.depeche.spark;

import java.util.Iterator;
import org.depeche.batch.CarefulCoder;
import org.depeche.batch.Coders;
import org.depeche.corpus.CodedDocument;
import org.depeche.text.Report;
import scala.Tuple2;

/** What comes of the documents of a partition, each coded when its row is asked for. To be used within a task. */
final class CodedRows implements Iterator<CodedRow> {
    /**
     * The executor's coders, loaded by the first task that codes. A task reaches an executor as bytes; only what is static is
     * there once for all of them.
     */
    private static final class Executor {
        static final Coders CODERS = new Coders();
    }

    private final Iterator<Tuple2<Long, ReadDocument>> documents;
    private final CopyLinks links;
    private final DeepStack stack = DeepStack.ofTask();

    /** @param documents each after its place in the corpus, from 0 */
    CodedRows(Iterator<Tuple2<Long, ReadDocument>> documents, CopyLinks links) {
        this.documents = documents;
        this.links = links;
    }

    @Override
    public boolean hasNext() {
        return documents.hasNext();
    }

    @Override
    public CodedRow next() {
        Tuple2<Long, ReadDocument> document = documents.next();
        long place = document._1();
        return CodedRow.of(coded(place, document._2()), place);
    }

    private CodedDocument coded(long place, ReadDocument document) {
        return switch (document.kind()) {
            case FAILED -> CodedDocument.failed(document.name(), document.content());
            case SKIPPED -> CodedDocument.skipped(document.name(), document.content());
            case READ -> coded(place, document.report());
        };
    }

    private CodedDocument coded(long place, Report report) {
        String original = links.originalOf(place);
        return original == null
                ? stack.run(() -> CodedDocument.of(new CarefulCoder(Executor.CODERS::code).apply(report)))
                : CodedDocument.duplicate(report, original);
    }
}
