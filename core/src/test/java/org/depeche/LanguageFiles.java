package org.depeche;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import org.depeche.lexicon.LexiconReader;
import org.jspecify.annotations.Nullable;

/** The lexicon files of the languages, as the class path holds them. */
public final class LanguageFiles {
    private LanguageFiles() {}

    public static LexiconReader reader(String language) {
        return new LexiconReader(language, file -> open(language, file));
    }

    private static @Nullable Reader open(String language, String file) {
        InputStream in = LanguageFiles.class.getResourceAsStream("/org/depeche/language/" + language + "/" + file);
        return in == null ? null : new InputStreamReader(in, StandardCharsets.UTF_8);
    }
}
