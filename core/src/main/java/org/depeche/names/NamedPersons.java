package org.depeche.names;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.depeche.names.Entity.Kind;
import org.depeche.syntax.Morphology.GrammaticalNumber;
import org.jspecify.annotations.Nullable;

/** Persons with a name: from the tables, from what they are called anywhere in the report, and from the focus. */
final class NamedPersons {
    private final Owners owners;
    private final People people;
    private final Careers careers;
    private final Focus focus;
    private final History history;
    private final Memberships memberships;
    private final Firms firms;
    private final BiFunction<Mention, GroupEntry, Attributes> groups;
    private final Consumer<Mention> resolver;

    /**
     * @param firms tells firms from persons
     * @param groups works out what a title or description says
     * @param resolver works out the attributes of other mentions
     */
    NamedPersons(
            Owners owners,
            People people,
            Careers careers,
            Focus focus,
            History history,
            Memberships memberships,
            Firms firms,
            BiFunction<Mention, GroupEntry, Attributes> groups,
            Consumer<Mention> resolver) {
        this.owners = owners;
        this.people = people;
        this.careers = careers;
        this.focus = focus;
        this.history = history;
        this.memberships = memberships;
        this.firms = firms;
        this.groups = groups;
        this.resolver = resolver;
    }

    /** The attributes of a mention of a person, which all mentions of that person share. */
    Attributes attributes(Mention mention, Person person) {
        Attributes settled = person.attributes;
        if (settled == null) {
            person.attributes = new Attributes(focus.at(mention), "CVL", List.of());
            settled = settle(person);
            person.attributes = settled;
        }
        mention.countryFromText = true;
        return settled;
    }

    private Attributes settle(Person person) {
        Attributes known = careers.of(people.known(person, focus::names), person.isFormer());
        if (known != null && !contradicts(person, known)) {
            Attributes mandate = isOver(known) ? mandate(person) : null;
            if (mandate != null) {
                return mandate;
            }
            return "ELI".equals(known.sector()) && isInOffice(person) ? inOffice(known) : known;
        }
        @Nullable String country = null;
        Attributes sectors = Attributes.NONE;
        for (Mention mention : person.mentions) {
            Attributes told = mention.group == null ? ofAffiliation(mention) : groups.apply(mention, mention.group);
            if (sectors.sector() == null || saysMore(told, sectors)) {
                sectors = told;
            }
            if (country == null && mention.countryFromText) {
                country = told.country();
            }
        }
        if (country == null) {
            country = history.nationality(person);
        }
        if (country == null) {
            country = focus.at(person.mentions.get(0));
        }
        if ("UAF".equals(sectors.sector())) {
            // An attacker with a name is a private person besides.
            sectors = sectors.withFurther("CVL");
        }
        if (sectors.sector() != null) {
            return sectors.withCountry(country);
        }
        return new Attributes(country, firms.isOne(person) ? "BUS" : "CVL", List.of());
    }

    /** Whether one description is of an office where another is of anybody or of a rank ("general X, the minister"). */
    private static boolean saysMore(Attributes told, Attributes so) {
        return ("CVL".equals(so.sector()) && told.sector() != null)
                || ("MIL".equals(so.sector()) && "GOV".equals(told.sector()));
    }

    private static boolean isOver(Attributes career) {
        return "ELI".equals(career.sector()) || career.otherSectors().contains("ELI");
    }

    private static Attributes inOffice(Attributes former) {
        List<String> others = new ArrayList<>(List.of("ELI"));
        others.addAll(former.otherSectors());
        others.remove("GOV");
        return new Attributes(former.country(), "GOV", List.copyOf(others));
    }

    /** Whether the report itself gives the office, as one that is held: "President X", of days gone by. */
    private boolean isInOffice(Person person) {
        return !person.isFormer()
                && person.mentions.stream()
                        .anyMatch(mention -> mention.group != null
                                && "GOV"
                                        .equals(groups.apply(mention, mention.group)
                                                .sector()));
    }

    /** What a former office-holder is now for a body of several states ("L'émissaire de l'ONU, X"), or null. */
    private @Nullable Attributes mandate(Person person) {
        for (Mention mention : person.mentions) {
            if (mention.group != null) {
                Attributes told = groups.apply(mention, mention.group);
                boolean ofSeveral = told.country() != null && !Focus.isState(told.country());
                if (mention.countryFromText && ofSeveral) {
                    return told;
                }
            }
        }
        return null;
    }

    /** Whether a last name alone means somebody else than the person that the tables know: a minister of another state. */
    private boolean contradicts(Person person, Attributes known) {
        if (person.name.indexOf(' ') >= 0) {
            return false;
        }
        for (Mention mention : person.mentions) {
            if (mention.group != null) {
                Attributes told = groups.apply(mention, mention.group);
                if (mention.countryFromText
                        && told.country() != null
                        && !told.country().equals(known.country())) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * What a name is followed by: a body or a place ("X of Amnesty International", "X (PS)", "X of Athens", "X, who heads the
     * union"); else those that its bearer is one of.
     */
    private Attributes ofAffiliation(Mention name) {
        Mention body = owners.of(name);
        body = body == null ? memberships.ledBy(name) : body;
        if (body == null || body == name || body.person != null || body.kind == Kind.PRONOUN) {
            return ofMembership(name);
        }
        resolver.accept(body);
        if (body.kind == Kind.ORGANISATION || isOneBody(body)) {
            name.countryFromText = body.attributes.country() != null;
            return body.attributes;
        }
        boolean place = body.kind == Kind.PLACE || body.term != null;
        name.countryFromText = place;
        return place ? new Attributes(body.attributes.country(), null, List.of()) : Attributes.NONE;
    }

    /** Whether a common noun means a body rather than people: "X, of the youth movement". */
    private static boolean isOneBody(Mention body) {
        return body.kind == Kind.GROUP
                && body.group != null
                && body.number() != GrammaticalNumber.PLUR
                && !"CVL".equals(body.attributes.sector());
    }

    private Attributes ofMembership(Mention name) {
        Mention group = memberships.of(name);
        if (group == null) {
            return Attributes.NONE;
        }
        resolver.accept(group);
        name.countryFromText = group.countryFromText;
        return group.attributes;
    }
}
