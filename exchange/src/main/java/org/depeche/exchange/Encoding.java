package org.depeche.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Turns bytes into text: UTF-8, UTF-16 with a byte order mark, or, where it is neither, Windows-1252 (Latin-1). */
final class Encoding {
    /**
     * Decoded text.
     *
     * @param text without a byte order mark
     * @param note what a reader should know of the decoding, or null where it was plain UTF-8
     */
    record Decoded(String text, @Nullable String note) {}

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** How many bytes are looked at to tell text from other data. */
    private static final int ENOUGH = 65_536;

    /** First bytes of formats that people take for text, as ISO-8859-1. */
    private static final Map<String, String> FORMATS = Map.of(
            "%PDF", "a PDF: save its text first (pdftotext FILE)",
            "PK\u0003\u0004", "a ZIP archive or an office document: unpack it, or save it as plain text",
            "\u00D0\u00CF\u0011\u00E0", "an office document: save it as plain text",
            "\u001F\u008B", "compressed by gzip: unpack it first (gunzip FILE)",
            "BZh", "compressed by bzip2: unpack it first (bunzip2 FILE)",
            "{\\rtf", "a rich text document: save it as plain text");

    private Encoding() {}

    /**
     * Decodes text.
     *
     * @throws UnreadableException if the bytes are no text
     */
    static Decoded decode(byte[] bytes) throws UnreadableException {
        rejectFormats(bytes);
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return utf8(bytes, 3);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new Decoded(
                    new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE), "is UTF-16; converted");
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return new Decoded(
                    new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE), "is UTF-16; converted");
        }
        rejectBinary(bytes);
        return utf8(bytes, 0);
    }

    /**
     * The character set of a stream that begins with these bytes. The last of them may be half a character.
     *
     * @param notes takes what a reader should know where it is not UTF-8
     * @throws UnreadableException if the bytes are no text
     */
    static Charset charset(byte[] start, Consumer<String> notes) throws UnreadableException {
        rejectFormats(start);
        if (startsWith(start, 0xFF, 0xFE) || startsWith(start, 0xFE, 0xFF)) {
            notes.accept("is UTF-16; converted");
            return StandardCharsets.UTF_16;
        }
        rejectBinary(start);
        int end = start.length;
        while (end > 0 && start.length - end < 4 && start[end - 1] < 0) {
            end--;
        }
        Decoded decoded = utf8(Arrays.copyOf(start, end), 0);
        if (decoded.note() == null || decoded.note().startsWith("has ")) {
            return StandardCharsets.UTF_8;
        }
        notes.accept(decoded.note());
        return WINDOWS_1252;
    }

    private static Decoded utf8(byte[] bytes, int from) {
        try {
            return new Decoded(
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                            .toString(),
                    null);
        } catch (CharacterCodingException e) {
            return notQuiteUtf8(bytes, from);
        }
    }

    /** Text with a few broken characters stays UTF-8; text whose letters are no UTF-8 at all is Windows-1252. */
    private static Decoded notQuiteUtf8(byte[] bytes, int from) {
        String lenient = new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
        int broken = 0;
        int sound = 0;
        for (int i = 0; i < lenient.length(); i++) {
            char c = lenient.charAt(i);
            broken += c == '\uFFFD' ? 1 : 0;
            sound += c >= 0x80 && c != '\uFFFD' ? 1 : 0;
        }
        return sound > broken
                ? new Decoded(lenient, "has " + broken + " broken characters; the rest was read as UTF-8")
                : new Decoded(
                        new String(bytes, from, bytes.length - from, WINDOWS_1252),
                        "is not UTF-8; converted from Windows-1252 (Latin-1)");
    }

    private static void rejectFormats(byte[] bytes) throws UnreadableException {
        String start = new String(bytes, 0, Math.min(8, bytes.length), StandardCharsets.ISO_8859_1);
        for (Map.Entry<String, String> format : FORMATS.entrySet()) {
            if (start.startsWith(format.getKey())) {
                throw new UnreadableException("is " + format.getValue());
            }
        }
    }

    private static void rejectBinary(byte[] bytes) throws UnreadableException {
        int looked = Math.min(bytes.length, ENOUGH);
        int control = 0;
        for (int i = 0; i < looked; i++) {
            int b = bytes[i] & 0xFF;
            if (b == 0) {
                throw binary();
            }
            control += b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f' ? 1 : 0;
        }
        if (control * 20 > looked) {
            throw binary();
        }
    }

    private static UnreadableException binary() {
        return new UnreadableException("is not text but binary data: give text, HTML or JSON Lines");
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
