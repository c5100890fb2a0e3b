package org.depeche.names;

import java.util.ArrayList;
import java.util.List;
import org.depeche.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A participant as the text mentions it, resolved as far as the text allows.
 *
 * @param sentence the sentence's index
 * @param head index of the phrase's head word in its tree
 * @param from index of the phrase's first word
 * @param to index after the phrase's last word
 * @param span the shortest phrase that names it, in the text as given
 * @param text that phrase
 * @param name what it stands for: the full name of a person or body, or the antecedent of a pronoun
 * @param country ISO 3166-1 alpha-3, or UNO, EUR, IGO, NGO, IMG, MNC; null where the text does not let a reader know
 * @param sector PLOVER sector, or null where none is known
 * @param otherSectors further sectors that fit
 * @param kind what kind of phrase it is
 * @param referent number of the participant in the document: mentions of one participant share it
 */
public record Entity(
        int sentence,
        int head,
        int from,
        int to,
        Span span,
        String text,
        String name,
        @Nullable String country,
        @Nullable String sector,
        List<String> otherSectors,
        Kind kind,
        int referent) {
    /** What the phrase is, which decides how it may be used. */
    public enum Kind {
        /** A state, named by its name, capital or seat of government ("Niamey", "l'Élysée"). */
        STATE,
        /** A place that is no actor by itself ("le marché de Mopti"). */
        PLACE,
        PERSON,
        ORGANISATION,
        /** People or bodies described by a common noun ("des milliers de manifestants", "l'opposition"). */
        GROUP,
        /** A pronoun or other phrase that stands for something else. */
        PRONOUN,
        /** A thing that belongs to somebody and stands for it as a target ("un convoi de l'ONU", "un poste de police"). */
        THING
    }

    public Entity {
        otherSectors = List.copyOf(otherSectors);
    }

    /** The same participant in other sectors; the first is left out of the others. */
    public Entity withSectors(@Nullable String first, List<String> others) {
        List<String> further =
                others.stream().filter(other -> !other.equals(first)).toList();
        return new Entity(sentence, head, from, to, span, text, name, country, first, further, kind, referent);
    }

    /** The same participant, in one more sector. */
    public Entity withFurther(String further) {
        if (further.equals(sector) || otherSectors.contains(further)) {
            return this;
        }
        List<String> others = new ArrayList<>(otherSectors);
        others.add(further);
        return withSectors(sector, others);
    }

    /** The same participant of another state. */
    public Entity withCountry(@Nullable String other) {
        return new Entity(sentence, head, from, to, span, text, name, other, sector, otherSectors, kind, referent);
    }
}
