package org.depeche.spark;

import org.depeche.corpus.Table;

/** The columns of the tables as Spark writes them: the same as {@link Table#columns()}, as DuckDB writes them. */
final class TableSchema {
    private static final String STRETCH = "STRUCT<`text`: STRING, `start`: INT, `end`: INT>";

    private TableSchema() {}

    /** A table's columns with their types. */
    static String of(Table table) {
        return switch (table) {
            case DOCUMENTS -> """
                    number BIGINT, document STRING, status STRING, reason STRING, duplicate_of STRING,
                    events INT, language STRING, published STRING, title STRING, url STRING
                    """;
            case EVENTS -> """
                    id STRING, document STRING, language STRING, published STRING, sentence INT,
                    event STRING, type STRING, mode STRING, contexts ARRAY<STRING>, `trigger` %1$s,
                    actors ARRAY<%2$s>, recipients ARRAY<%2$s>,
                    `date` STRUCT<edtf: STRING, `text`: STRING, `start`: INT, `end`: INT, basis: STRING>,
                    place STRUCT<`text`: STRING, `start`: INT, `end`: INT, name: STRING, country: STRING,
                        latitude: DOUBLE, longitude: DOUBLE, geonames: BIGINT>,
                    status STRING, hedged BOOLEAN, sources ARRAY<%3$s>, quote %1$s,
                    counts STRUCT<killed: INT, injured: INT, arrested: INT, abducted: INT, participants: INT>,
                    intensity DOUBLE, quad STRING, rule STRING
                    """.formatted(STRETCH, participant(""), participant(", cue: " + STRETCH));
        };
    }

    private static String participant(String more) {
        return "STRUCT<`text`: STRING, `start`: INT, `end`: INT, name: STRING, country: STRING, sector: STRING,"
                + " other_sectors: ARRAY<STRING>" + more + ">";
    }
}
