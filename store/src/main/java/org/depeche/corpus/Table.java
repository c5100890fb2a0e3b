package org.depeche.corpus;

/** The tables of a coded corpus: each a folder of parts, which together are one table. */
public enum Table {
    /** A row for every document that was read, in the order of the input. */
    DOCUMENTS("""
            number: 'BIGINT', document: 'VARCHAR', status: 'VARCHAR', reason: 'VARCHAR', duplicate_of: 'VARCHAR',
            events: 'INTEGER', language: 'VARCHAR', published: 'VARCHAR', title: 'VARCHAR', url: 'VARCHAR'
            """),
    /** A row for every record, in the order of the documents and of their text. */
    EVENTS("""
            id: 'VARCHAR', document: 'VARCHAR', language: 'VARCHAR', published: 'VARCHAR', sentence: 'INTEGER',
            event: 'VARCHAR', type: 'VARCHAR', mode: 'VARCHAR', contexts: 'VARCHAR[]', trigger: '%1$s',
            actors: '%2$s[]', recipients: '%2$s[]',
            date: 'STRUCT(edtf VARCHAR, "text" VARCHAR, "start" INTEGER, "end" INTEGER, basis VARCHAR)',
            place: 'STRUCT("text" VARCHAR, "start" INTEGER, "end" INTEGER, name VARCHAR, country VARCHAR,
                    latitude DOUBLE, longitude DOUBLE, geonames BIGINT)',
            status: 'VARCHAR', hedged: 'BOOLEAN', sources: '%3$s[]', quote: '%1$s',
            counts: 'STRUCT(killed INTEGER, injured INTEGER, arrested INTEGER, abducted INTEGER, participants INTEGER)',
            intensity: 'DOUBLE', quad: 'VARCHAR', rule: 'VARCHAR'
            """.formatted(Structs.STRETCH, Structs.participant(""), Structs.participant(", cue " + Structs.STRETCH)));

    /** The types of nested values. */
    private static final class Structs {
        static final String STRETCH = "STRUCT(\"text\" VARCHAR, \"start\" INTEGER, \"end\" INTEGER)";

        static String participant(String more) {
            return "STRUCT(\"text\" VARCHAR, \"start\" INTEGER, \"end\" INTEGER, name VARCHAR, country VARCHAR,"
                    + " sector VARCHAR, other_sectors VARCHAR[]" + more + ")";
        }
    }

    private final String columns;

    Table(String columns) {
        this.columns = columns;
    }

    /** The name of the table's folder. */
    public String folder() {
        return this == EVENTS ? "events" : "documents";
    }

    /** The columns with their types, as DuckDB writes them. */
    public String columns() {
        return columns.strip().replaceAll("\\s+", " ");
    }
}
