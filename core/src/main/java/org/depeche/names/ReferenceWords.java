package org.depeche.names;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.depeche.place.TableReader;
import org.depeche.syntax.Morphology.Gender;
import org.depeche.syntax.Morphology.GrammaticalNumber;
import org.depeche.syntax.Word;
import org.jspecify.annotations.Nullable;

/** The pronouns, determiners and prepositions of a language by what they do, from its {@code reference.tsv}. */
final class ReferenceWords {
    private static final int COLUMNS = 6;
    private static final int SHORTEST_NAME = 3;

    private final Map<Kind, Map<String, Reference>> byKind = new EnumMap<>(Kind.class);

    enum Kind {
        PERSONAL,
        RELATIVE,
        DEMONSTRATIVE,
        INDEFINITE,
        REFLEXIVE,
        IMPERSONAL,
        POSSESSIVE,
        DEFINITE,
        /** The article with which a people means its state: "the Dutch". */
        AS_STATE,
        INDEFINITE_ARTICLE,
        POINTING,
        OWNER,
        /** "as", in "identified as X". */
        AS,
        PLACE,
        /** "for", in "a spokesman for the army". */
        SERVICE,
        NEAR,
        FAR,
        /** A noun for who is spoken of, that says no more of him than a pronoun: "l'intéressé". */
        SPOKEN_OF,
        COUNTRY,
        /** "This institution", whichever kind of authority it is. */
        INSTITUTION,
        /** "The border with Mali". */
        BORDER,
        /** What an adjective for who is against somebody begins with: "anti-Trump". */
        AGAINST,
        BODY,
        /** Adjectives for what is of several states or of an unsaid one: "Western", "foreign". */
        SEVERAL,
        /** Who is of another state than whom he is set beside: "its neighbour", "his counterpart". */
        COUNTERPART,
        /** What tells two states of one name apart: "North". */
        COMPASS,
        /** Who stands for a state within another: "the ambassador". */
        DIPLOMAT,
        /** Who is somebody's rather than a state's: "his family", "her lawyer". */
        CLOSE,
        /** Who or what only a firm has: "its shareholders", "Trantek's plant". */
        OF_FIRMS,
        /** "X, who heads the union". */
        LEADING,
        /** "X, à la tête de la police". */
        HEADSHIP,
        /** Words of kin that are titles of the clergy before a name: "le père", "la sœur". */
        CLERGY,
        /** Who has been told of before, of whom nothing new is said: "the person concerned". */
        AGAIN,
        /** What goes before some of those just told of: "three deputies, among them X". */
        INCLUDING,
        /** Adjectives that say whose an act is, where it is a body's or a group's: "rebel fire", "police violence". */
        ACTING
    }

    /** What may be referred to: people only, what is no person only, or both. */
    enum Sort {
        ANY,
        PERSON,
        BODY
    }

    /** What a word asks of what it refers to. */
    record Reference(Kind kind, GrammaticalNumber number, Gender gender, int person, Sort sort) {}

    private ReferenceWords() {}

    static ReferenceWords load(String language) {
        ReferenceWords words = new ReferenceWords();
        for (List<String> row : TableReader.read("/org/depeche/language/" + language + "/reference.tsv", COLUMNS)) {
            Kind kind = Kind.valueOf(row.get(1));
            words.byKind
                    .computeIfAbsent(kind, key -> new HashMap<>())
                    .put(
                            row.get(0),
                            new Reference(
                                    kind,
                                    row.get(2).isEmpty()
                                            ? GrammaticalNumber.NONE
                                            : GrammaticalNumber.valueOf(row.get(2)),
                                    row.get(3).isEmpty() ? Gender.NONE : Gender.valueOf(row.get(3)),
                                    Integer.parseInt(row.get(4)),
                                    row.get(5).isEmpty() ? Sort.ANY : Sort.valueOf(row.get(5))));
        }
        return words;
    }

    /** Whether a word is one of this kind, by form or lemma. */
    boolean is(Word word, Kind kind) {
        return find(word, kind) != null;
    }

    /** Whether a phrase of several words is of this kind. */
    boolean has(String phrase, Kind kind) {
        return byKind.getOrDefault(kind, Map.of()).containsKey(phrase);
    }

    /** The word's entry of this kind, or null. */
    @Nullable
    Reference find(Word word, Kind kind) {
        Map<String, Reference> words = byKind.getOrDefault(kind, Map.of());
        Reference byForm = words.get(key(word));
        return byForm != null ? byForm : words.get(word.lemma());
    }

    /** Whom an adjective says that somebody is against, as it is written there ("Trump" in "anti-Trump"), or null. */
    @Nullable
    String opposed(Word word) {
        String form = word.form();
        for (String prefix : byKind.getOrDefault(Kind.AGAINST, Map.of()).keySet()) {
            if (form.regionMatches(true, 0, prefix, 0, prefix.length())) {
                int from = form.startsWith("-", prefix.length()) ? prefix.length() + 1 : prefix.length();
                return form.length() - from < SHORTEST_NAME ? null : form.substring(from);
            }
        }
        return null;
    }

    private static String key(Word word) {
        String form = word.form().toLowerCase(Locale.ROOT);
        return isInverted(word) ? form.substring(form.lastIndexOf('-') + 1) : form;
    }

    /** Whether a word stands behind its verb with a hyphen: "a-t-il averti", "répondent-ils". */
    static boolean isInverted(Word word) {
        return word.form().length() > 1 && word.form().charAt(0) == '-';
    }

    /** The entry of a pronoun, whichever its kind, or null. */
    @Nullable
    Reference pronoun(Word word) {
        for (Kind kind : List.of(
                Kind.PERSONAL, Kind.RELATIVE, Kind.DEMONSTRATIVE, Kind.REFLEXIVE, Kind.INDEFINITE, Kind.IMPERSONAL)) {
            Reference reference = byKind.getOrDefault(kind, Map.of()).get(key(word));
            if (reference != null) {
                return reference;
            }
        }
        return null;
    }
}
