package org.depeche.exchange;

import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** How the bytes of an input are compressed, as their beginning says; the name is not believed. */
enum Compression {
    NONE,
    GZIP,
    ZSTANDARD;

    /** How many bytes at the beginning tell the compression. */
    static final int START = 4;

    private static final List<String> ENDINGS = List.of(".gz", ".zst");

    /** The compression that these first bytes begin. */
    static Compression ofStart(byte[] start) {
        if (startsWith(start, 0x1F, 0x8B)) {
            return GZIP;
        }
        return startsWith(start, 0x28, 0xB5, 0x2F, 0xFD) ? ZSTANDARD : NONE;
    }

    /** A file's name, in lower case, without the ending of a compression. */
    static String withoutEnding(String name) {
        for (String ending : ENDINGS) {
            if (name.endsWith(ending)) {
                return name.substring(0, name.length() - ending.length());
            }
        }
        return name;
    }

    /** The bytes that were compressed; closing it closes {@code in}. It refuses to expand without bounds. */
    InputStream expand(InputStream in) throws IOException {
        CountingStream counted = new CountingStream(in);
        return switch (this) {
            case NONE -> in;
            case GZIP -> new ExpansionLimit(new GzipStream(counted), counted);
            case ZSTANDARD -> new ExpansionLimit(new ZstdInputStreamNoFinalizer(counted), counted);
        };
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
