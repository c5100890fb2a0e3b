package org.depeche.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.depeche.syntax.Morphology.VerbForm;

/**
 * What the tagger decides for a word: its part of speech and, for verbs and auxiliaries, the form.
 *
 * <p>Written {@code NOUN} or {@code VERB|Part}.
 */
public record Tag(Pos pos, VerbForm verbForm) {
    /** All tags in the order of their numbers, the same for all languages. */
    public static final List<Tag> ALL = all();

    private static List<Tag> all() {
        List<Tag> tags = new ArrayList<>();
        for (Pos pos : Pos.values()) {
            tags.add(new Tag(pos, VerbForm.NONE));
        }
        for (VerbForm form : List.of(VerbForm.FIN, VerbForm.INF, VerbForm.PART, VerbForm.GER)) {
            tags.add(new Tag(Pos.VERB, form));
            tags.add(new Tag(Pos.AUX, form));
        }
        return List.copyOf(tags);
    }

    public static Tag parse(String name) {
        int bar = name.indexOf('|');
        if (bar < 0) {
            return new Tag(Pos.valueOf(name), VerbForm.NONE);
        }
        return new Tag(
                Pos.valueOf(name.substring(0, bar)),
                VerbForm.valueOf(name.substring(bar + 1).toUpperCase(Locale.ROOT)));
    }
}
