package org.depeche.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Runs statements on a connection: SQL, then what sets its parameters, then what takes a row. */
final class Query {
    private final Connection connection;

    Query(Connection connection) {
        this.connection = connection;
    }

    /** Sets the parameters of a statement. */
    interface Binder {
        void bind(PreparedStatement statement) throws SQLException;
    }

    /** Makes a value of a row. */
    interface Mapper<T> {
        T map(ResultSet row) throws SQLException;
    }

    /** The values of all rows. */
    <T> List<T> list(String sql, Binder binder, Mapper<T> mapper) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            binder.bind(statement);
            List<T> values = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    values.add(mapper.map(rows));
                }
            }
            return values;
        }
    }

    /** The number in the only row of a statement that counts. */
    long count(String sql, Binder binder) throws SQLException {
        return list(sql, binder, row -> row.getLong(1)).get(0);
    }

    /** Runs a statement that changes something. */
    void update(String sql, List<?> values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            values(values).bind(statement);
            statement.executeUpdate();
        }
    }

    /** So many question marks, for a list of values. */
    static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }

    /** Sets objects, in order. */
    static Binder values(List<?> values) {
        return statement -> {
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
        };
    }
}
