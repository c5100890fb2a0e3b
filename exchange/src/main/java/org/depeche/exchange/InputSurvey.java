package org.depeche.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * What inputs hold, as far as that can be told without reading them.
 *
 * @param files how many files there are
 * @param bytes how long they are together, as they are stored
 * @param standardInput whether standard input is among them, which cannot be read twice
 * @param fingerprint a hash of the names, lengths and times of change of all files, in their order
 */
public record InputSurvey(long files, long bytes, boolean standardInput, String fingerprint) {
    /** Surveys the inputs of a command, named as for {@link Inputs}. */
    public static InputSurvey of(List<String> names) {
        MessageDigest digest = sha256();
        long files = 0;
        long bytes = 0;
        boolean standardInput = false;
        Sources sources = new Sources(names);
        while (sources.hasNext()) {
            String line;
            if (sources.next() instanceof Source.Bytes source) {
                Path path = source.path();
                long length = path == null ? 0 : length(path);
                files++;
                bytes += length;
                standardInput |= path == null;
                line = source.name() + "\t" + length + "\t" + (path == null ? "" : changed(path));
            } else {
                line = "nothing";
            }
            digest.update((line + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return new InputSurvey(files, bytes, standardInput, HexFormat.of().formatHex(digest.digest(), 0, 16));
    }

    private static long length(Path path) {
        try {
            return Files.isRegularFile(path) ? Files.size(path) : 0;
        } catch (IOException e) {
            return 0; // reading it will say what is wrong
        }
    }

    private static String changed(Path path) {
        try {
            return Files.getLastModifiedTime(path).toString();
        } catch (IOException e) {
            return "unknown"; // reading it will say what is wrong
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
