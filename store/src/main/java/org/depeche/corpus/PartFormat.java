package org.depeche.corpus;

/** The formats that the parts of a corpus are written in. */
public enum PartFormat {
    /** Tables with typed, nested columns, compressed by Zstandard. */
    PARQUET("parquet"),
    /** A JSON object a line. */
    JSONL("jsonl");

    private final String ending;

    PartFormat(String ending) {
        this.ending = ending;
    }

    /** The ending of the files' names, without a dot. */
    public String ending() {
        return ending;
    }
}
