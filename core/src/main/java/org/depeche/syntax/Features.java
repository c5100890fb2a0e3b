package org.depeche.syntax;

import java.util.Locale;
import org.depeche.syntax.Morphology.Gender;
import org.depeche.syntax.Morphology.GrammaticalNumber;
import org.depeche.syntax.Morphology.Mood;
import org.depeche.syntax.Morphology.Tense;
import org.depeche.syntax.Morphology.VerbForm;

/** Reads morphology written as in the sixth column of CoNLL-U: {@code Mood=Cnd|Number=Sing|Person=3}. */
public final class Features {
    private Features() {}

    /** Names and values that {@link Morphology} has no place for are passed over. */
    public static Morphology parse(String features) {
        VerbForm verbForm = VerbForm.NONE;
        Mood mood = Mood.NONE;
        Tense tense = Tense.NONE;
        GrammaticalNumber number = GrammaticalNumber.NONE;
        Gender gender = Gender.NONE;
        int person = 0;
        for (String feature : features.split("\\|", -1)) {
            int equals = feature.indexOf('=');
            if (equals < 0) {
                continue;
            }
            String value = feature.substring(equals + 1);
            switch (feature.substring(0, equals)) {
                case "VerbForm" -> verbForm = value(VerbForm.values(), value, VerbForm.NONE);
                case "Mood" -> mood = value(Mood.values(), value, Mood.NONE);
                case "Tense" -> tense = value(Tense.values(), value, Tense.NONE);
                case "Number" -> number = value(GrammaticalNumber.values(), value, GrammaticalNumber.NONE);
                case "Gender" -> gender = value(Gender.values(), value, Gender.NONE);
                case "Person" -> person = value.matches("[123]") ? value.charAt(0) - '0' : 0;
                default -> {}
            }
        }
        return new Morphology(verbForm, mood, tense, number, gender, person);
    }

    private static <E extends Enum<E>> E value(E[] values, String name, E otherwise) {
        String upper = name.toUpperCase(Locale.ROOT);
        for (E value : values) {
            if (value.name().equals(upper)) {
                return value;
            }
        }
        return otherwise;
    }
}
