package org.depeche.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.depeche.CodedReport;
import org.depeche.exchange.Reading;
import org.depeche.exchange.ReportReader;
import org.depeche.text.Report;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BatchTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void keepsTheOrderAndGoesOnAfterErrors(int threads) throws IOException {
        List<String> outcomes = new ArrayList<>();
        new Batch(BatchTest::code, threads).run(new Numbers(50), outcome -> outcomes.add(describe(outcome)));
        assertThat(outcomes).hasSize(50);
        for (int i = 0; i < 50; i++) {
            String expected = i == 10
                    ? "10 has a sentence too deep to be parsed"
                    : i == 20
                            ? "20 takes more memory than there is"
                            : i == 30 ? "30 met an error in the program" : i == 40 ? "40 was torn" : "coded " + i;
            assertThat(outcomes.get(i)).startsWith(expected);
        }
    }

    /** Codes slowly where the number is even, so that later documents are ready first. */
    private static Outcome code(Report report) {
        int number = Integer.parseInt(report.document());
        switch (number) {
            case 10 -> throw new StackOverflowError();
            case 20 -> throw new OutOfMemoryError();
            case 30 -> throw new IllegalStateException("unforeseen");
            default -> {
                long until = System.nanoTime() + (number % 2 == 0 ? 2_000_000 : 0);
                while (System.nanoTime() < until) {
                    Thread.onSpinWait();
                }
            }
        }
        return new Outcome.Coded(new CodedReport(report, "fr", List.of(), List.of()));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void readsNoFurtherThanItMust(int threads) {
        Numbers numbers = new Numbers(10_000);
        assertThatThrownBy(() -> new Batch(BatchTest::code, threads).run(numbers, outcome -> {
                    throw new IOException("full");
                }))
                .hasMessage("full");
        assertThat(numbers.next.get()).isLessThan(100);
    }

    private static String describe(Outcome outcome) {
        return outcome instanceof Outcome.Coded coded
                ? "coded " + coded.report().report().document()
                : ((Outcome.Failed) outcome).where() + " " + ((Outcome.Failed) outcome).reason();
    }

    /** Documents named 0, 1, 2 …, the fortieth of which cannot be read. */
    private static final class Numbers implements ReportReader {
        private final AtomicInteger next = new AtomicInteger();
        private final int count;

        Numbers(int count) {
            this.count = count;
        }

        @Override
        public @Nullable Reading next() {
            int number = next.getAndIncrement();
            if (number >= count) {
                return null;
            }
            return number == 40
                    ? new Reading.Failed("40", "was torn")
                    : new Reading.Read(new Report(Integer.toString(number), null, null, null, "text", null));
        }

        @Override
        public void close() {}
    }
}
