package org.depeche.exchange.export;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what was written with a reader that is not ours. */
final class DuckDbReader {
    private DuckDbReader() {}

    /** The rows of a tab-separated file with a line of names, by the names of their columns. */
    static List<Map<String, @Nullable String>> tabbed(Path file) throws SQLException {
        return rows("SELECT * FROM read_csv('" + file
                + "', delim = '\t', header = true, all_varchar = true, quote = '', escape = '', strict_mode = true)");
    }

    /** The rows of a tab-separated file without a line of names. */
    static List<Map<String, @Nullable String>> tabbed(Path file, List<String> names) throws SQLException {
        return rows("SELECT * FROM read_csv('" + file
                + "', delim = '\t', header = false, all_varchar = true, quote = '', escape = '', strict_mode = true, names = ['"
                + String.join("', '", names) + "'])");
    }

    /** The rows that a query gives, in their order. */
    static List<Map<String, @Nullable String>> rows(String query) throws SQLException {
        List<Map<String, @Nullable String>> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                Map<String, @Nullable String> row = new LinkedHashMap<>();
                for (int i = 1; i <= columns; i++) {
                    row.put(result.getMetaData().getColumnName(i), result.getString(i));
                }
                rows.add(row);
            }
        }
        return rows;
    }
}
