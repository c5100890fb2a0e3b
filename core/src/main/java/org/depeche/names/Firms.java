package org.depeche.names;

import java.util.List;
import java.util.Locale;
import org.depeche.gazetteer.FoldedName;
import org.depeche.syntax.Word;

/**
 * Firms that the recogniser takes for persons, by what a report says of them: "Kessler Aggregates … Kessler", "InkSense",
 * "Trantek's shareholders". A firm is known by one word often, and so is a person.
 */
final class Firms {
    /** Beginnings of surnames that have a capital within. */
    private static final List<String> PATRONYMICS = List.of("mac", "mc", "fitz", "van", "le", "la", "de", "di", "o");
    /** What joins partners in a firm's name. */
    private static final String AND = "&";

    private final List<Mention> mentions;
    private final ReferenceWords references;

    /** @param mentions all mentions of the report in the order of the text */
    Firms(List<Mention> mentions, ReferenceWords references) {
        this.mentions = mentions;
        this.references = references;
    }

    /** Whether what no table and no title tells of is a firm rather than a person. */
    boolean isOne(Person person) {
        return hasInnerCapital(person.name)
                || person.name.contains(AND)
                || isBeginningOfOne(person.name)
                || person.mentions.stream().anyMatch(this::hasWhatFirmsHave);
    }

    /** The same of what the recogniser takes for a body: many bodies have a capital within their name. */
    boolean isOne(Mention body) {
        String name = body.properName;
        return name != null
                && (isBeginningOfOne(name)
                        || mentions.stream()
                                .anyMatch(other -> name.equals(other.properName) && hasWhatFirmsHave(other)));
    }

    /** A single word with a capital after small letters, unless it begins as surnames do. */
    private static boolean hasInnerCapital(String name) {
        int capital = -1;
        for (int i = 1; i < name.length() && capital < 0; i++) {
            capital = Character.isUpperCase(name.charAt(i)) && Character.isLowerCase(name.charAt(i - 1)) ? i : -1;
        }
        return capital > 0
                && name.chars().allMatch(Character::isLetter)
                && !PATRONYMICS.contains(name.substring(0, capital).toLowerCase(Locale.ROOT));
    }

    private boolean isBeginningOfOne(String name) {
        if (name.indexOf(' ') >= 0) {
            return false;
        }
        String beginning = FoldedName.of(name) + " ";
        return mentions.stream()
                .anyMatch(mention -> mention.properName != null
                        && mention.group != null
                        && "BUS".equals(mention.group.sector())
                        && FoldedName.of(mention.properName).startsWith(beginning));
    }

    /** "Trantek chief executive X", "the shareholders of Trantek". */
    private boolean hasWhatFirmsHave(Mention mention) {
        Word word = mention.headWord();
        boolean owns = word.is("compound") || word.is("nmod") || word.is("nmod:poss");
        Word owned = owns ? mention.tree.head(word) : null;
        return owned != null && references.is(owned, ReferenceWords.Kind.OF_FIRMS);
    }
}
