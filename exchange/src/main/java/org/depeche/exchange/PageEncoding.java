package org.depeche.exchange;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Turns the bytes of a web page into text. What is UTF-8 throughout is read as that, whatever is declared, as servers and templates
 * are often wrong; otherwise what the server or the page declares counts, and failing that Windows-1252.
 */
final class PageEncoding {
    /** Where pages declare their encoding, in bytes from the start. */
    private static final int DECLARED_WITHIN = 8192;

    private static final Pattern IN_META =
            Pattern.compile("(?i)<meta\\b[^>]{0,400}?charset\\s*=\\s*[\"']?\\s*([\\w.:+-]{2,40})");

    private static final Pattern IN_DECLARATION =
            Pattern.compile("(?i)^\\s*<\\?xml\\b[^>]{0,200}?encoding\\s*=\\s*[\"']([\\w.:+-]{2,40})");

    private PageEncoding() {}

    /**
     * The page's text.
     *
     * @param stated what the server said of its encoding, or null
     * @throws UnreadableException if the bytes are no text
     */
    static String decode(byte[] bytes, @Nullable String stated) throws UnreadableException {
        Encoding.Decoded guessed = Encoding.decode(bytes);
        if (guessed.note() == null) {
            return guessed.text();
        }
        for (String name : new String[] {stated, inPage(bytes)}) {
            Charset charset = name == null ? null : charset(name);
            if (charset != null && !charset.equals(StandardCharsets.UTF_8)) {
                return new String(bytes, charset);
            }
        }
        return guessed.text();
    }

    private static @Nullable String inPage(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, DECLARED_WITHIN), StandardCharsets.ISO_8859_1);
        for (Pattern pattern : new Pattern[] {IN_DECLARATION, IN_META}) {
            Matcher matcher = pattern.matcher(start);
            if (matcher.find()) {
                return matcher.group(1);
            }
        }
        return null;
    }

    /** The character set of a name, or null where there is none; Latin-1 is Windows-1252, as in browsers. */
    private static @Nullable Charset charset(String name) {
        try {
            Charset charset = Charset.forName(name.strip().replace("\"", ""));
            boolean latin = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
            // A page that declares UTF-16 in its own bytes cannot be in it.
            return charset.name().startsWith("UTF-16") ? null : latin ? Charset.forName("windows-1252") : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }
}
