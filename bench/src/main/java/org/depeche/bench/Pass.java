package org.depeche.bench;

import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.depeche.Coder;
import org.depeche.text.Report;

/**
 * One coding of a corpus.
 *
 * @param wallSeconds the time that went by
 * @param processorSeconds the processor time of the threads that code, added up
 * @param compilerSeconds what the Java machine's compiler took beside them
 * @param records how many records came of it
 */
record Pass(double wallSeconds, double processorSeconds, double compilerSeconds, long records) {
    /** Room for the deepest sentence, in bytes. */
    private static final long STACK = 8L << 20;

    /** Codes the corpus on some threads. */
    static Pass run(Corpus corpus, int threads, Map<String, Coder> coders) throws InterruptedException {
        AtomicInteger next = new AtomicInteger();
        AtomicLong processor = new AtomicLong();
        AtomicLong records = new AtomicLong();
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        Runnable work = () -> {
            List<Report> reports = corpus.reports();
            for (int i = next.getAndIncrement(); i < reports.size(); i = next.getAndIncrement()) {
                Coder coder = Objects.requireNonNull(coders.get(Corpus.language(reports.get(i))));
                records.addAndGet(coder.code(reports.get(i)).records().size());
            }
            processor.addAndGet(clock.getCurrentThreadCpuTime());
        };
        long compiled = compilerMillis();
        long start = System.nanoTime();
        List<Thread> workers = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            Thread worker = new Thread(null, work, "coder", STACK);
            worker.start();
            workers.add(worker);
        }
        for (Thread worker : workers) {
            worker.join();
        }
        return new Pass(
                (System.nanoTime() - start) / 1e9,
                processor.get() / 1e9,
                (compilerMillis() - compiled) / 1e3,
                records.get());
    }

    private static long compilerMillis() {
        CompilationMXBean compiler = ManagementFactory.getCompilationMXBean();
        return compiler != null && compiler.isCompilationTimeMonitoringSupported()
                ? compiler.getTotalCompilationTime()
                : 0;
    }

    /**
     * The most bytes of heap in use at once since the last reset, garbage included.
     *
     * @param reset whether to begin anew
     */
    static long peakHeap(boolean reset) {
        long peak = 0;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            if (pool.getType() == MemoryType.HEAP) {
                peak += pool.getPeakUsage().getUsed();
                if (reset) {
                    pool.resetPeakUsage();
                }
            }
        }
        return peak;
    }
}
