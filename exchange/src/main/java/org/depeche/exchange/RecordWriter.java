package org.depeche.exchange;

import java.io.IOException;
import org.depeche.CodedReport;

/** Writes records, report by report, in a format. */
public interface RecordWriter {
    /** Writes a report's records, in the order of the text. */
    void write(CodedReport report) throws IOException;

    /** Writes what comes after the last report. Closes nothing. */
    default void finish() throws IOException {}
}
