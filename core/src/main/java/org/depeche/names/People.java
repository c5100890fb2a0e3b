package org.depeche.names;

import java.util.ArrayList;
import java.util.List;
import org.depeche.gazetteer.FoldedName;
import org.depeche.names.Entity.Kind;
import org.jspecify.annotations.Nullable;

/** The named persons of a report: mentions with the same or nearly the same last name are one person. */
final class People {
    private static final int SHORTEST_FOR_ONE_ERROR = 4;
    private static final int SHORTEST_FOR_TWO_ERRORS = 8;

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

    private @Nullable Person find(String key, Mention mention) {
        String surname = key.substring(key.lastIndexOf(' ') + 1);
        for (int i = people.size() - 1; i >= 0; i--) {
            Person person = people.get(i);
            String other = FoldedName.of(person.name);
            boolean sameKnown = !mention.known.isEmpty()
                    && person.mentions.stream()
                            .anyMatch(m -> !m.known.isEmpty()
                                    && m.known
                                            .get(0)
                                            .name()
                                            .equals(mention.known.get(0).name()));
            if (sameKnown || other.equals(key) || (sameSurname(surname, person.surname) && compatible(key, other))) {
                return person;
            }
        }
        return null;
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

    /** What the tables know about a person, by full name or by a last name that only one of them bears. */
    List<KnownName> known(Person person) {
        for (Mention mention : person.mentions) {
            if (!mention.known.isEmpty()) {
                return mention.known;
            }
        }
        if (person.name.indexOf(' ') >= 0) {
            return List.of();
        }
        List<KnownName> bearers = names.withSurname(person.surname);
        boolean one = bearers.stream().map(KnownName::name).distinct().count() == 1;
        return one ? bearers : List.of();
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
