package org.depeche.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Where the program starts. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        PrintWriter out = utf8(FileDescriptor.out);
        PrintWriter err = utf8(FileDescriptor.err);
        int status = Depeche.commandLine(arguments).setOut(out).setErr(err).execute(arguments);
        err.flush();
        out.flush();
        System.exit(status);
    }

    /** What the program writes is UTF-8, whatever the machine's locale. */
    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(new BufferedWriter(
                new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), 65_536));
    }
}
