package org.depeche.batch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.depeche.Coder;
import org.depeche.exchange.Inputs;
import org.depeche.gazetteer.FoldedName;

/** Which build of the program this is, as far as records depend on it: the code, lexicons, models and places. */
public final class ProgramHash {
    private static final List<Class<?>> MODULES = List.of(FoldedName.class, Coder.class, Inputs.class);

    private ProgramHash() {}

    /** A hash of the modules that records depend on; the same for two builds of the same sources. Takes a fraction of a second. */
    public static String current() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Class<?> module : MODULES) {
                add(place(module), digest);
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own files cannot be read", e);
        }
    }

    /** The jar or folder that a class was loaded from. */
    private static Path place(Class<?> module) {
        CodeSource source = module.getProtectionDomain().getCodeSource();
        if (source == null) {
            throw new IllegalStateException(module + " comes from no file");
        }
        try {
            return Path.of(source.getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void add(Path place, MessageDigest digest) throws IOException {
        try (Stream<Path> files = Files.walk(place)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                    in.transferTo(java.io.OutputStream.nullOutputStream());
                }
            }
        }
    }
}
