package org.depeche.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Asks a store what somebody writes in SQL. The statement can change nothing, reads no other file and no network, and cannot
 * lift these limits.
 */
public final class SqlQuery {
    /** Takes the answer, row by row. */
    public interface Sink {
        /** The names of the columns, before any row. */
        void columns(List<String> names) throws IOException;

        /** A row: strings, numbers, booleans, dates and times of {@code java.time}, lists of them, nulls. */
        void row(List<@Nullable Object> values) throws IOException;
    }

    private SqlQuery() {}

    /**
     * Runs a statement.
     *
     * @param sql one SELECT, or what is short for one: WITH, FROM, VALUES, DESCRIBE, SHOW, SUMMARIZE
     * @throws StoreException if the store cannot be opened or the statement is wrong; the message is the database's own
     * @throws IOException if the sink throws it
     */
    public static void run(Path store, String sql, Sink sink) throws IOException {
        Properties settings = new Properties();
        settings.setProperty("enable_external_access", "false");
        settings.setProperty("lock_configuration", "true");
        try (Database database = Database.openReadOnly(store, settings);
                Connection connection = database.connect()) {
            checkIsQuestion(new Query(connection), sql);
            run(connection, sql, sink);
        } catch (SQLException e) {
            throw new StoreException(String.valueOf(e.getMessage()).strip(), e);
        }
    }

    /**
     * Throws unless the statement is one SELECT. To open no other file is not enough: a COPY could still write over the
     * store's own. The database's parser tells, and it gives SELECTs only back as JSON.
     */
    private static void checkIsQuestion(Query query, String sql) throws SQLException {
        List<String> problems = query.list(
                "SELECT CASE WHEN parsed->>'error_type' = 'parser' THEN 'Parser Error: ' || (parsed->>'error_message')"
                        + " WHEN json_array_length(parsed->'statements') = 1 THEN NULL ELSE 'a query is one SELECT: it can"
                        + " change and write nothing' END FROM (SELECT json_serialize_sql(?::VARCHAR) AS parsed)",
                Query.values(List.of(sql)),
                row -> Objects.requireNonNullElse(row.getString(1), ""));
        if (!problems.get(0).isEmpty()) {
            throw new StoreException(problems.get(0));
        }
    }

    private static void run(Connection connection, String sql, Sink sink) throws SQLException, IOException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            ResultSetMetaData columns = rows.getMetaData();
            List<String> names = new ArrayList<>();
            for (int i = 1; i <= columns.getColumnCount(); i++) {
                names.add(columns.getColumnLabel(i));
            }
            sink.columns(names);
            while (rows.next()) {
                List<@Nullable Object> values = new ArrayList<>();
                for (int i = 1; i <= names.size(); i++) {
                    values.add(plain(rows.getObject(i)));
                }
                sink.row(values);
            }
        }
    }

    private static @Nullable Object plain(@Nullable Object value) throws SQLException {
        if (value instanceof java.sql.Array array) {
            List<@Nullable Object> values = new ArrayList<>();
            for (Object element : (Object[]) array.getArray()) {
                values.add(plain(element));
            }
            return values;
        }
        if (value instanceof java.sql.Timestamp timestamp) {
            return timestamp.toLocalDateTime();
        }
        if (value instanceof java.sql.Date date) {
            return date.toLocalDate();
        }
        return value == null
                        || value instanceof Number
                        || value instanceof Boolean
                        || value instanceof java.time.temporal.Temporal
                ? value
                : value.toString();
    }
}
