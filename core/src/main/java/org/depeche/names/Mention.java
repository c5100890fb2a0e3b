package org.depeche.names;

import java.util.List;
import org.depeche.place.CountryTerm;
import org.depeche.syntax.Morphology.Gender;
import org.depeche.syntax.Morphology.GrammaticalNumber;
import org.depeche.syntax.Tree;
import org.depeche.syntax.Word;
import org.jspecify.annotations.Nullable;

/**
 * A participant's mention while it is being resolved: what it is made of is fixed when it is found, what it stands for
 * is filled in step by step. Lives only during {@link EntityFinder#find}.
 */
final class Mention {
    final Tree tree;
    final int head;
    final int from;
    final int to;
    final Entity.Kind kind;

    /** Index of the common noun's or title's head word; the head itself where there is none. */
    final int groupHead;

    /** Its common noun or title, or null. */
    final @Nullable GroupEntry group;

    /** The words of its common noun or title; empty where there is none. */
    final Phrases.Extent groupWords;

    /** What its name may stand for by the tables; empty where they do not know it. */
    final List<KnownName> known;

    /** The country word it consists of, or null; of several readings the likeliest. */
    final @Nullable CountryTerm term;

    /** All readings of its country word; empty where it is none. */
    final List<CountryTerm> terms;

    /** The bare name in it (without titles), or null. */
    final @Nullable String properName;

    Attributes attributes = Attributes.NONE;

    /** Whether its country rests on words of the text rather than on what the report is about. */
    boolean countryFromText;

    /** The state that "the country" means here, or null. */
    @Nullable
    String placeCountry;

    /** The second of two states that its word joins ("Canada-UE"), or null. */
    @Nullable
    CountryTerm paired;

    /** What it refers back to, or null. */
    @Nullable
    Mention antecedent;

    /** What stands in brackets after it, or a people right before it; null where nothing does. */
    @Nullable
    Mention bracketed;

    /** What it stands after in brackets, or null. */
    @Nullable
    Mention bracketOf;

    /** The person it belongs to, or null. */
    @Nullable
    Person person;

    /** Whether its office is over ("former"). */
    boolean former;

    /** Whether it only modifies another mention's head, and is no participant by itself. */
    boolean embedded;

    /** Whether its attributes are being worked out, to stop circles; then whether they are. */
    Progress progress = Progress.OPEN;

    enum Progress {
        OPEN,
        UNDER_WAY,
        DONE
    }

    private Mention(Builder builder) {
        this.tree = builder.tree;
        this.head = builder.head;
        this.from = builder.from;
        this.to = builder.to;
        this.kind = builder.kind;
        this.groupHead = builder.groupHead;
        this.group = builder.group;
        this.groupWords = builder.groupWords;
        this.known = List.copyOf(builder.known);
        this.terms = List.copyOf(builder.terms);
        this.term = terms.isEmpty() ? null : terms.get(0);
        this.properName = builder.properName;
    }

    /** Collects what is known when a mention is found. */
    static final class Builder {
        private final Tree tree;
        private final int head;
        private final Entity.Kind kind;
        private int from;
        private int to;
        private int groupHead;
        private @Nullable GroupEntry group;
        private Phrases.Extent groupWords = new Phrases.Extent(0, 0);
        private List<KnownName> known = List.of();
        private List<CountryTerm> terms = List.of();
        private @Nullable String properName;

        Builder(Tree tree, int head, Entity.Kind kind) {
            this.tree = tree;
            this.head = head;
            this.kind = kind;
            this.from = head;
            this.to = head + 1;
            this.groupHead = head;
        }

        Builder range(int newFrom, int newTo) {
            this.from = newFrom;
            this.to = newTo;
            return this;
        }

        Builder group(GroupEntry entry, int at, Phrases.Extent words) {
            this.group = entry;
            this.groupHead = at;
            this.groupWords = words;
            return this;
        }

        Builder known(List<KnownName> names) {
            this.known = names;
            return this;
        }

        Builder terms(List<CountryTerm> countryTerms) {
            this.terms = countryTerms;
            return this;
        }

        Builder properName(String name) {
            this.properName = name;
            return this;
        }

        Mention build() {
            return new Mention(this);
        }
    }

    /** The same with a later end. */
    Mention until(int end) {
        return copy(end, known);
    }

    /** The same with a name that may stand for less. */
    Mention standingFor(List<KnownName> names) {
        return copy(to, names);
    }

    private Mention copy(int end, List<KnownName> names) {
        Builder builder =
                new Builder(tree, head, kind).range(from, end).known(names).terms(terms);
        if (group != null) {
            builder.group(group, groupHead, groupWords);
        }
        if (properName != null) {
            builder.properName(properName);
        }
        Mention copy = builder.build();
        copy.attributes = attributes;
        copy.countryFromText = countryFromText;
        copy.placeCountry = placeCountry;
        return copy;
    }

    Word headWord() {
        return tree.word(head);
    }

    int sentence() {
        return tree.sentence().index();
    }

    boolean covers(int word) {
        return from <= word && word < to;
    }

    /** Singular or plural as its head or determiner says ("les pays"), or none. */
    GrammaticalNumber number() {
        GrammaticalNumber own = headWord().morphology().number();
        if (own != GrammaticalNumber.NONE) {
            return own;
        }
        Word determiner = tree.child(headWord(), "det");
        return determiner == null ? own : determiner.morphology().number();
    }

    /** Its grammatical gender as its head or determiner says, or none. */
    Gender gender() {
        Gender own = headWord().morphology().gender();
        if (own != Gender.NONE) {
            return own;
        }
        Word determiner = tree.child(headWord(), "det");
        return determiner == null ? Gender.NONE : determiner.morphology().gender();
    }

    /** Whether it stands before another in the text. */
    boolean precedes(Mention other) {
        return sentence() != other.sentence() ? sentence() < other.sentence() : head < other.head;
    }

    boolean isSubject() {
        Word word = headWord();
        return word.is("nsubj") || word.relation().equals("root");
    }

    /** The mention at the end of the chain of antecedents. */
    Mention origin() {
        Mention at = this;
        for (int steps = 0; at.antecedent != null && steps < 20; steps++) {
            at = at.antecedent;
        }
        return at;
    }
}
