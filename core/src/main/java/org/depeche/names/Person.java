package org.depeche.names;

import java.util.ArrayList;
import java.util.List;
import org.depeche.gazetteer.FoldedName;
import org.jspecify.annotations.Nullable;

/** A named person of one report with all mentions by name or title. Lives only during {@link EntityFinder#find}. */
final class Person {
    final String surname;
    final List<Mention> mentions = new ArrayList<>();

    /** What the tables or titles say, once settled. */
    @Nullable
    Attributes attributes;

    /** The fullest name so far. */
    String name;

    /** The name folded, for comparisons. */
    String key;

    Person(String surname, String name) {
        this.surname = surname;
        this.name = name;
        this.key = FoldedName.of(name);
    }

    /** Whether the report calls the person a former holder of an office. */
    boolean isFormer() {
        return mentions.stream()
                .anyMatch(mention -> mention.former || (mention.group != null && "ELI".equals(mention.group.sector())));
    }

    void add(Mention mention) {
        mentions.add(mention);
        mention.person = this;
        String other = mention.properName;
        if (other != null && other.length() > name.length()) {
            name = other;
            key = FoldedName.of(other);
        }
    }
}
