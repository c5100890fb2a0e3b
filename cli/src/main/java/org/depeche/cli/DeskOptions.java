package org.depeche.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.BindException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import org.depeche.desk.Desk;
import org.depeche.store.Store;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** How the desk is shown, the same for all commands that show it. */
final class DeskOptions {
    private static final int HIGHEST_PORT = 65_535;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "The port (default: 8080); 0 takes any that is free.")
    private int port = 8080;

    /**
     * Shows a store until the program is stopped.
     *
     * @param closing closes the store; called where the program is ended while it shows it, from another thread
     * @param browser whether to open the reader's browser
     */
    void serve(Store store, Runnable closing, boolean browser, CommandLine command) {
        PrintWriter out = command.getOut();
        try (Desk desk = start(store, command)) {
            out.println("The desk is at " + desk.address() + " (Ctrl-C ends it)");
            out.flush();
            if (browser) {
                open(desk.address());
            }
            untilStopped(desk, closing);
        }
    }

    private Desk start(Store store, CommandLine command) {
        if (port < 0 || port > HIGHEST_PORT) {
            throw new ParameterException(command, "--port must be between 0 and " + HIGHEST_PORT + ", not " + port);
        }
        try {
            return Desk.start(store, port);
        } catch (RuntimeException e) {
            if (causedByBinding(e)) {
                throw new ParameterException(
                        command,
                        "port " + port + " is taken: choose another with --port, or 0 for any that is free",
                        e);
            }
            throw e;
        }
    }

    private static boolean causedByBinding(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException
                    || cause.getClass().getSimpleName().contains("Bind")) {
                return true;
            }
        }
        return false;
    }

    /** Ctrl-C ends the program from another thread; the store is closed before it is gone. */
    private static void untilStopped(Desk desk, Runnable closingStore) {
        Thread closing = new Thread(() -> {
            desk.close();
            closingStore.run();
        });
        Runtime.getRuntime().addShutdownHook(closing);
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            // To be interrupted is to be stopped.
        } finally {
            Runtime.getRuntime().removeShutdownHook(closing);
        }
    }

    /** Opens the reader's browser, if there is one; the address stands on the terminal anyway. */
    private static void open(String address) {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        List<String> opener = system.contains("win")
                ? List.of("rundll32", "url.dll,FileProtocolHandler", address)
                : List.of(system.contains("mac") ? "open" : "xdg-open", address);
        if (opener.get(0).equals("xdg-open")
                && System.getenv("DISPLAY") == null
                && System.getenv("WAYLAND_DISPLAY") == null) {
            return;
        }
        try {
            new ProcessBuilder(opener)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            // no browser
        }
    }
}
