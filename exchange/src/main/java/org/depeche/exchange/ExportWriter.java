package org.depeche.exchange;

/** A writer that says what has become of the events it was given. */
public interface ExportWriter extends RecordWriter {
    /** What has been written so far. */
    Tally tally();
}
