package org.depeche.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.depeche.Coder;
import org.depeche.batch.ProgramHash;
import org.depeche.text.LanguageFolder;

/**
 * What codes reports here: the same build makes the same records of the same report.
 *
 * @param program the program's version, and a hash of what coding depends on
 * @param lexicon a hash of the lexicons and models of all languages
 */
public record Build(String program, String lexicon) {
    private static final int DIGITS = 12;

    /** What the coder's decisions rest on, in each language's folder. */
    private static final List<String> FILES =
            List.of("lexicon.bin", "coding.model", "coding.properties", "syntax.model");

    /** The build that is running. */
    public static Build current() {
        try {
            return new Build(version() + "+" + ProgramHash.current(), lexicons());
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own files cannot be read", e);
        }
    }

    private static String version() throws IOException {
        try (InputStream in = Build.class.getResourceAsStream("version.txt")) {
            return in == null ? "unknown" : new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }

    private static String lexicons() throws IOException {
        MessageDigest digest = digest();
        for (String language : LanguageFolder.languages()) {
            for (String file : FILES) {
                try (InputStream in =
                        Coder.class.getResourceAsStream("/org/depeche/language/" + language + "/" + file)) {
                    if (in != null) {
                        add(digest, in);
                    }
                }
            }
        }
        return hexadecimal(digest);
    }

    private static void add(MessageDigest digest, InputStream in) throws IOException {
        byte[] buffer = new byte[1 << 16];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            digest.update(buffer, 0, read);
        }
    }

    private static String hexadecimal(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
