package org.depeche.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The runs of the coder. */
final class Runs {
    private final Query query;

    Runs(Query query) {
        this.query = query;
    }

    Run begin(String build, String lexicon, String options) throws SQLException {
        int number = (int) query.count("SELECT coalesce(max(run), 0) + 1 FROM runs", statement -> {});
        Run run = new Run(number, Instant.now().truncatedTo(ChronoUnit.SECONDS), build, lexicon, options);
        query.update(
                "INSERT INTO runs VALUES (?, ?, ?, ?, ?)",
                List.of(number, LocalDateTime.ofInstant(run.started(), ZoneOffset.UTC), build, lexicon, options));
        return run;
    }

    List<Run> all() throws SQLException {
        return query.list("SELECT * FROM runs ORDER BY run", statement -> {}, Runs::run);
    }

    private static Run run(ResultSet row) throws SQLException {
        return new Run(
                row.getInt("run"),
                row.getObject("started", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString("build"),
                row.getString("lexicon"),
                row.getString("options"));
    }
}
