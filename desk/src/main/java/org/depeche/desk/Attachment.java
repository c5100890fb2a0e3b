package org.depeche.desk;

import io.javalin.http.Context;
import java.io.BufferedWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;

/**
 * A file that is written into the answer as it is read. Where that fails, the client learns of it: by an error for an answer,
 * or where part of the file is on its way, by a connection that is cut off, as an answer that ended would be taken for the whole.
 */
final class Attachment {
    private static final int BUFFER = 1 << 16;

    private Attachment() {}

    /** Writes the file's text. */
    interface Content {
        void writeTo(Writer out) throws IOException;
    }

    /**
     * Answers with the file.
     *
     * @throws IOException what the content threw, or where the client is gone
     */
    static void answer(Context request, String type, String name, Content content) throws IOException {
        Output output = new Output(request.outputStream());
        Writer out = new BufferedWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8), BUFFER);
        request.contentType(type + "; charset=utf-8");
        request.header("Content-Disposition", "attachment; filename=\"" + name + "\"");
        boolean whole = false;
        try {
            content.writeTo(out);
            // Only now: closing ends the answer.
            out.close();
            whole = true;
        } finally {
            if (!whole && output.begun) {
                cutOff(request);
            } else if (!whole) {
                request.res().setHeader("Content-Disposition", null);
            }
        }
    }

    private static void cutOff(Context request) {
        ServletContextRequest.getServletContextRequest(request.req())
                .getConnectionMetaData()
                .getConnection()
                .getEndPoint()
                .close();
    }

    /** Knows whether anything was written. */
    private static final class Output extends FilterOutputStream {
        private boolean begun;

        Output(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int b) throws IOException {
            begun = true;
            out.write(b);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            begun = true;
            out.write(bytes, from, length);
        }
    }
}
