package org.depeche.names;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.depeche.gazetteer.FoldedName;
import org.depeche.names.Entity.Kind;
import org.depeche.place.CountryTerm;
import org.depeche.syntax.Word;
import org.jspecify.annotations.Nullable;

/** The named persons of a report: mentions with the same or nearly the same last name are one person. */
final class People {
    private static final int SHORTEST_FOR_ONE_ERROR = 4;
    private static final int SHORTEST_FOR_TWO_ERRORS = 8;
    private static final int KNOWN = 100;

    private final NameIndex names;
    private final List<Person> people = new ArrayList<>();

    People(NameIndex names) {
        this.names = names;
    }

    /** Sorts a name's mention to a person, a new one if need be. */
    void add(Mention mention) {
        if (mention.kind != Kind.PERSON || mention.properName == null) {
            return;
        }
        String key = FoldedName.of(mention.properName);
        Person person = find(key, mention);
        if (person == null) {
            person = new Person(NameIndex.surname(mention.properName), mention.properName);
            people.add(person);
        }
        person.add(mention);
    }

    /**
     * Takes names that were found as something else for what the report's persons or the tables' show them to be: a last
     * name alone ("Paris" where "Valeska Paris" is named).
     */
    void adopt(List<Mention> mentions) {
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            if (mayBeSurname(mention) && mention.properName != null) {
                String surname = FoldedName.of(mention.properName);
                if (isSurname(surname, mention)) {
                    Mention person = new Mention.Builder(mention.tree, mention.head, Kind.PERSON)
                            .range(mention.from, mention.to)
                            .properName(mention.properName)
                            .build();
                    mentions.set(i, person);
                    add(person);
                }
            }
        }
    }

    private static boolean mayBeSurname(Mention mention) {
        String name = mention.properName;
        boolean unknown = mention.kind == Kind.ORGANISATION || mention.kind == Kind.PLACE;
        boolean town = mention.term != null && mention.term.kind() == CountryTerm.Kind.CAPITAL;
        return name != null
                && name.indexOf(' ') < 0
                && mention.known.isEmpty()
                && mention.group == null
                && (unknown || town || isBareState(mention));
    }

    /** Whether a state's name has neither article nor preposition, as last names have none ("Hollande a promis"). */
    private static boolean isBareState(Mention mention) {
        Word word = mention.headWord();
        return mention.term != null
                && mention.term.kind() == CountryTerm.Kind.NAME
                && mention.tree.child(word, "det") == null
                && mention.tree.preposition(word) == null;
    }

    private boolean isSurname(String surname, Mention mention) {
        boolean unknown = mention.term == null && mention.attributes.country() == null;
        for (Person person : people) {
            if (person.surname.equals(surname) && person.name.indexOf(' ') > 0) {
                boolean namedBefore = person.mentions.get(0).precedes(mention);
                if (unknown || (namedBefore && isOfCapitals(person.name))) {
                    return true;
                }
            }
        }
        return unknown && !names.withSurname(surname).isEmpty() && surname.length() > SHORTEST_FOR_ONE_ERROR;
    }

    /** Whether a name has no particle, so that its last word is no place that somebody comes from ("X de Nice"). */
    private static boolean isOfCapitals(String name) {
        for (int i = name.indexOf(' '); i > 0; i = name.indexOf(' ', i + 1)) {
            if (i + 1 < name.length() && Character.isLowerCase(name.charAt(i + 1))) {
                return false;
            }
        }
        return true;
    }

    /** The person that a name means; of several the one that the tables know, then the one named most often. */
    private @Nullable Person find(String key, Mention mention) {
        String surname = key.substring(key.lastIndexOf(' ') + 1);
        @Nullable Person best = null;
        for (Person person : people) {
            String other = person.key;
            boolean sameKnown = !mention.known.isEmpty()
                    && person.mentions.stream()
                            .anyMatch(m -> !m.known.isEmpty()
                                    && m.known
                                            .get(0)
                                            .name()
                                            .equals(mention.known.get(0).name()));
            if (sameKnown || other.equals(key) || (sameSurname(surname, person.surname) && compatible(key, other))) {
                if (best == null || prominence(person) >= prominence(best)) {
                    best = person;
                }
            }
        }
        return best == null && key.equals(surname) ? misspelt(surname) : best;
    }

    /** The person whose last name differs in vowels only from a last name that stands alone, or null. */
    private @Nullable Person misspelt(String surname) {
        for (Person person : people) {
            boolean same =
                    surname.length() >= SHORTEST_FOR_ONE_ERROR && Spelling.sameConsonants(surname, person.surname);
            if (same && person.name.indexOf(' ') > 0) {
                return person;
            }
        }
        return null;
    }

    private int prominence(Person person) {
        return person.mentions.size() + (known(person, country -> false).isEmpty() ? 0 : KNOWN);
    }

    private static boolean sameSurname(String one, String other) {
        int length = Math.min(one.length(), other.length());
        int allowed = length >= SHORTEST_FOR_TWO_ERRORS ? 2 : length >= SHORTEST_FOR_ONE_ERROR ? 1 : 0;
        return Spelling.distance(one, other, allowed) <= allowed;
    }

    /** Full names must not have different first names; a last name alone goes with any. */
    private static boolean compatible(String one, String other) {
        int oneSpace = one.indexOf(' ');
        int otherSpace = other.indexOf(' ');
        if (oneSpace < 0 || otherSpace < 0) {
            return true;
        }
        String first = one.substring(0, oneSpace);
        String otherFirst = other.substring(0, otherSpace);
        return (first.charAt(0) == otherFirst.charAt(0)
                        && (sameSurname(first, otherFirst) || first.length() <= 2 || otherFirst.length() <= 2))
                || one.contains(otherFirst)
                || other.contains(first);
    }

    /**
     * What the tables know about a person, by full name or by a last name that only one of those from the states that the report
     * names bears. Of several, and where their states are not named, the head of state or government is meant.
     *
     * @param isNamed whether the report names a state
     */
    List<KnownName> known(Person person, Predicate<@Nullable String> isNamed) {
        for (Mention mention : person.mentions) {
            if (!mention.known.isEmpty()) {
                return mention.known;
            }
        }
        if (person.name.indexOf(' ') >= 0) {
            return List.of();
        }
        List<KnownName> bearers = names.withSurname(person.surname);
        List<KnownName> here = bearers.stream()
                .filter(bearer -> isNamed.test(bearer.attributes().country()))
                .toList();
        if (isOne(here)) {
            return here;
        }
        List<KnownName> likely = here.isEmpty() ? bearers : here;
        List<KnownName> heads = likely.stream().filter(KnownName::isHead).toList();
        return isOne(heads) ? named(heads.get(0).name(), likely) : List.of();
    }

    private static boolean isOne(List<KnownName> roles) {
        return roles.stream().map(KnownName::name).distinct().count() == 1;
    }

    private static List<KnownName> named(String name, List<KnownName> roles) {
        return roles.stream().filter(role -> role.name().equals(name)).toList();
    }

    List<Person> all() {
        return people;
    }

    /** The person last named before a mention whose title is the mention's ("le président"), or null. */
    @Nullable
    Person holder(Mention mention) {
        @Nullable Person holder = null;
        for (Person person : people) {
            for (Mention named : person.mentions) {
                if (named.group != null && named.group.equals(mention.group) && named.precedes(mention)) {
                    holder = person;
                }
            }
        }
        return holder;
    }
}
