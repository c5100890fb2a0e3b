package org.depeche.names;

import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Bodies that the tables know by name, which may have namesakes or branches in other states. */
final class KnownBodies {
    private final Owners owners;
    private final Focus focus;
    private final States states;

    KnownBodies(Owners owners, Focus focus, States states) {
        this.owners = owners;
        this.focus = focus;
        this.states = states;
    }

    /**
     * What a known name stands for in this report.
     *
     * @param resolver works out the attributes of other mentions
     */
    Attributes attributes(Mention mention, Consumer<Mention> resolver) {
        KnownName name = ofNamedState(mention);
        Attributes own = name.attributes();
        mention.countryFromText = true;
        if (!hasBranches(name)) {
            return own;
        }
        Mention branch = owners.of(mention);
        if (branch != null && branch.term != null) {
            resolver.accept(branch);
            return own.withCountry(branch.attributes.country());
        }
        if (isNamesake(mention, name)) {
            mention.countryFromText = false;
            return own.withCountry(focus.at(mention));
        }
        return own;
    }

    /** Of several bearers of a name the one from the state in view, else the first from one that the report names. */
    private KnownName ofNamedState(Mention mention) {
        if (mention.known.size() > 1) {
            String here = focus.at(mention);
            for (KnownName candidate : mention.known) {
                if (Objects.equals(here, candidate.attributes().country())) {
                    return candidate;
                }
            }
        }
        for (KnownName candidate : mention.known) {
            if (focus.names(candidate.attributes().country())) {
                return candidate;
            }
        }
        return mention.known.get(0);
    }

    /**
     * Whether another state's body of the same name is meant, as the report does not name the one's state. Parties like to
     * have the same names, so that theirs is rather that of the state in view ("le Parti socialiste"), unless they are called after one.
     */
    private boolean isNamesake(Mention mention, KnownName name) {
        String country = name.attributes().country();
        if (!Focus.isState(country) || !(isCommon(name.name()) || isCommon(mention.properName))) {
            return false;
        }
        if (name.type() == KnownName.Type.PARTY && mention.known.size() == 1) {
            return !states.isNamedIn(mention) && !Objects.equals(country, focus.at(mention));
        }
        return !focus.names(country);
    }

    /** Whether a name is made of common nouns, so that several states may have such a body ("Conseil constitutionnel"). */
    private static boolean isCommon(@Nullable String name) {
        return name != null && name.indexOf(' ') > 0 && name.chars().skip(1).noneMatch(Character::isUpperCase);
    }

    /** Whether a body may have namesakes or branches in other states ("la Croix-Rouge béninoise", "Orange Mali"). */
    private static boolean hasBranches(KnownName name) {
        String country = name.attributes().country();
        String sector = name.attributes().sector();
        boolean body = switch (name.type()) {
            case ORGANISATION -> !"JRN".equals(sector);
            case PARTY -> true;
            case ARMED_GROUP -> "MIL".equals(sector) || "COP".equals(sector);
            case PERSON -> false;
        };
        return body && (Focus.isState(country) || "NGO".equals(country) || "MNC".equals(country));
    }
}
