package org.depeche.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;

/** Opens the file of a store and holds it open; gives a connection to each that asks. */
final class Database implements AutoCloseable {
    /** The version of the tables that this program writes and reads. */
    static final int VERSION = 1;

    private final DuckDBConnection root;

    private Database(DuckDBConnection root) {
        this.root = root;
    }

    /**
     * Opens a store for reading and writing; makes it where there is no such file.
     *
     * @throws StoreException if it cannot be opened
     */
    static Database open(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new StoreException(file + " cannot be made: its folder does not exist");
        }
        return open(file, false, new Properties());
    }

    /**
     * Opens a store for reading only; several programs can do so at the same time.
     *
     * @throws StoreException if it cannot be opened
     */
    static Database openReadOnly(Path file, Properties settings) {
        checkThere(file);
        return open(file, true, settings);
    }

    private static Database open(Path file, boolean readOnly, Properties settings) {
        if (Files.isDirectory(file)) {
            throw new StoreException(file + " is a folder: name the file of a store");
        }
        Properties properties = new Properties();
        properties.putAll(settings);
        // Long answers are read a piece at a time.
        properties.setProperty(DuckDBDriver.JDBC_STREAM_RESULTS, "true");
        // Looks up no extensions on the network.
        properties.setProperty("autoinstall_known_extensions", "false");
        properties.setProperty("autoload_known_extensions", "false");
        Database database;
        try {
            database = new Database(DuckDBConnection.newConnection("jdbc:duckdb:" + file, readOnly, properties));
        } catch (SQLException e) {
            throw unopened(file, e);
        } catch (Exception e) {
            throw new StoreException(file + " cannot be opened: " + e.getMessage(), e);
        }
        try {
            database.prepare(file);
            return database;
        } catch (StoreException e) {
            database.close();
            throw e;
        }
    }

    /** Throws where there is no such file. */
    static void checkThere(Path file) {
        if (!Files.exists(file)) {
            throw new StoreException(file + " does not exist: check the name, or make it with depeche add");
        }
    }

    private static StoreException unopened(Path file, SQLException e) {
        String message = String.valueOf(e.getMessage());
        if (message.contains("Conflicting lock") || message.contains("Could not set lock")) {
            return new StoreException(
                    file + " is in use by another program" + holder(message)
                            + ": close it there, or wait until it is done",
                    e);
        }
        if (message.contains("different configuration")) {
            return new StoreException(file + " is open in this program in another way already: close it first", e);
        }
        if (message.contains("not a valid DuckDB database") || message.contains("Could not read enough bytes")) {
            return new StoreException(file + " is no store: check the name", e);
        }
        if (message.contains("newer version of DuckDB") || message.contains("version number")) {
            return new StoreException(file + " was written by a newer version of Dépêche: use that version", e);
        }
        return new StoreException(file + " cannot be opened: " + StoreException.firstLine(e), e);
    }

    /** Who holds the file, where the database says so. */
    private static String holder(String message) {
        int at = message.indexOf("(PID ");
        int end = message.indexOf(')', at);
        return at < 0 || end < 0 ? "" : " " + message.substring(at, end).replace("(PID ", "(process ") + ")";
    }

    /** Makes the tables where there are none, else looks whether they are of this version. */
    private void prepare(Path file) {
        try (Statement statement = root.createStatement()) {
            int tables = count(statement, "SELECT count(*) FROM duckdb_tables()");
            if (tables == 0 && !root.isReadOnly()) {
                create(statement);
                return;
            }
            if (count(statement, "SELECT count(*) FROM duckdb_tables() WHERE table_name = 'store'") == 0) {
                throw new StoreException(file + " is a DuckDB file but no store of Dépêche: check the name");
            }
            int version = count(statement, "SELECT max(version) FROM store");
            if (version > VERSION) {
                throw new StoreException(file + " has tables of version " + version + ", newer than this program's "
                        + VERSION + ": use a newer Dépêche");
            }
        } catch (SQLException e) {
            throw StoreException.of(e);
        }
    }

    private static int count(Statement statement, String sql) throws SQLException {
        try (ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getInt(1);
        }
    }

    private static void create(Statement statement) throws SQLException {
        statement.execute("BEGIN");
        statement.execute(script("schema.sql"));
        statement.execute("INSERT INTO store VALUES (" + VERSION + ", now()::TIMESTAMP)");
        statement.execute("COMMIT");
    }

    private static String script(String name) {
        try (InputStream in = Database.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(name + " cannot be read from the program", e);
        }
    }

    /** A connection of one's own; to be closed. */
    DuckDBConnection connect() throws SQLException {
        return root.duplicate();
    }

    @Override
    public void close() {
        try {
            root.close();
        } catch (SQLException e) {
            throw StoreException.of(e);
        }
    }
}
