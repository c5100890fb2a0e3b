package org.depeche.batch;

import java.util.function.Function;
import org.depeche.text.Report;

/** Codes reports such that an error in the program costs the report it is met in, and no other. Safe for any number of threads. */
public final class CarefulCoder implements Function<Report, Outcome> {
    private final Function<Report, Outcome> coder;

    /** @param coder codes one report; called by several threads at once */
    public CarefulCoder(Function<Report, Outcome> coder) {
        this.coder = coder;
    }

    @Override
    public Outcome apply(Report report) {
        try {
            return coder.apply(report);
        } catch (StackOverflowError e) {
            return new Outcome.Failed(report.document(), "has a sentence too deep to be parsed");
        } catch (OutOfMemoryError e) {
            return new Outcome.Failed(
                    report.document(), "takes more memory than there is: split it, or give more (DEPECHE_OPTS=-Xmx2g)");
        } catch (RuntimeException e) {
            return new Outcome.Failed(report.document(), "met an error in the program; please report it: " + place(e));
        }
    }

    /** The exception and where it was thrown, in one line. */
    private static String place(RuntimeException e) {
        StackTraceElement[] trace = e.getStackTrace();
        return e + (trace.length == 0 ? "" : " at " + trace[0]);
    }
}
