package org.depeche.names;

import java.util.List;
import org.depeche.names.Entity.Kind;
import org.depeche.names.ReferenceWords.Reference;
import org.depeche.syntax.Morphology.Gender;
import org.depeche.syntax.Morphology.GrammaticalNumber;
import org.depeche.syntax.Word;
import org.jspecify.annotations.Nullable;

/** Whether mentions agree in number and gender with the words that refer to them. */
final class Agreement {
    private static final List<ReferenceWords.Kind> DETERMINERS =
            List.of(ReferenceWords.Kind.DEFINITE, ReferenceWords.Kind.INDEFINITE_ARTICLE, ReferenceWords.Kind.POINTING);

    private final ReferenceWords references;

    Agreement(ReferenceWords references) {
        this.references = references;
    }

    /** Whether a mention may be meant by a word of this number and gender; NONE agrees with all. */
    boolean of(Mention mention, GrammaticalNumber number, Gender gender) {
        return numberFits(mention, number) && genderFits(mention, gender);
    }

    /** Whoever is joined to somebody else may be told of together with him. */
    private boolean numberFits(Mention mention, GrammaticalNumber number) {
        GrammaticalNumber own = number(mention);
        boolean joined = number == GrammaticalNumber.PLUR && mention.tree.child(mention.headWord(), "conj") != null;
        return joined || number == GrammaticalNumber.NONE || own == GrammaticalNumber.NONE || own == number;
    }

    private boolean genderFits(Mention mention, Gender gender) {
        Gender own = gender(mention.origin());
        return gender == Gender.NONE || own == Gender.NONE || own == gender;
    }

    /** A noun's number by its own form or by its determiner; names of persons and states without one are singular. */
    private GrammaticalNumber number(Mention mention) {
        if (mention.number() != GrammaticalNumber.NONE) {
            return mention.number();
        }
        Reference determiner = determiner(mention);
        if (determiner != null && determiner.number() != GrammaticalNumber.NONE) {
            return determiner.number();
        }
        boolean single = mention.kind == Kind.PERSON || mention.kind == Kind.ORGANISATION;
        boolean name = mention.kind == Kind.STATE || (single && mention.properName != null);
        return name ? GrammaticalNumber.SING : GrammaticalNumber.NONE;
    }

    private @Nullable Reference determiner(Mention mention) {
        Word determiner = mention.tree.child(mention.headWord(), "det");
        if (determiner != null) {
            for (ReferenceWords.Kind kind : DETERMINERS) {
                Reference reference = references.find(determiner, kind);
                if (reference != null) {
                    return reference;
                }
            }
        }
        return null;
    }

    /** A person's gender by any mention that tells it, a noun's by its own form or by its determiner. */
    private Gender gender(Mention mention) {
        return mention.person == null ? ownGender(mention) : ofPerson(mention.person);
    }

    /** A person's gender by any mention that tells it, or none: by the noun, else by its article ("la ministre"). */
    static Gender ofPerson(Person person) {
        for (Mention mention : person.mentions) {
            if (mention.group != null) {
                Word title = mention.tree.word(mention.groupHead);
                Word determiner = mention.tree.child(title, "det");
                Gender byNoun = title.morphology().gender();
                Gender byArticle = determiner == null
                        ? Gender.NONE
                        : determiner.morphology().gender();
                Gender gender = byNoun == Gender.NONE ? byArticle : byNoun;
                if (gender != Gender.NONE) {
                    return gender;
                }
            }
        }
        return Gender.NONE;
    }

    private Gender ownGender(Mention mention) {
        if (mention.gender() != Gender.NONE) {
            return mention.gender();
        }
        Reference determiner = determiner(mention);
        return determiner == null ? Gender.NONE : determiner.gender();
    }
}
