package org.depeche.syntax;

/**
 * What a word's form says about it, in the terms of Universal Dependencies; {@code NONE} where it says nothing or
 * several things.
 */
public record Morphology(
        VerbForm verbForm, Mood mood, Tense tense, GrammaticalNumber number, Gender gender, int person) {
    /** A word without inflection. */
    public static final Morphology NONE =
            new Morphology(VerbForm.NONE, Mood.NONE, Tense.NONE, GrammaticalNumber.NONE, Gender.NONE, 0);

    /** Finite, infinitive, participle, gerund (English "-ing"; a French gérondif is a present participle). */
    public enum VerbForm {
        NONE,
        FIN,
        INF,
        PART,
        GER
    }

    public enum Mood {
        NONE,
        IND,
        CND,
        SUB,
        IMP
    }

    /** {@code IMP} is the imperfect, {@code PAST} the simple past or the past participle. */
    public enum Tense {
        NONE,
        PRES,
        PAST,
        IMP,
        FUT
    }

    public enum GrammaticalNumber {
        NONE,
        SING,
        PLUR
    }

    public enum Gender {
        NONE,
        MASC,
        FEM
    }
}
