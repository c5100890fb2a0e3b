package org.depeche.names;

import java.util.ArrayList;
import java.util.List;
import org.depeche.names.Entity.Kind;
import org.depeche.syntax.Morphology.GrammaticalNumber;
import org.depeche.syntax.Pos;
import org.depeche.syntax.Tree;
import org.depeche.syntax.Word;
import org.jspecify.annotations.Nullable;

/** Joins titles and names: "le président" and "Kaboré" are one mention, "X, ministre de Y" are two of one person. */
final class Titles {
    /** How many words may stand between an office and the name of its holder. */
    private static final int FARTHEST = 18;

    private Titles() {}

    /** The mentions of a tree with each title that stands right before a name joined to it. */
    static List<Mention> join(List<Mention> mentions) {
        List<Mention> joined = new ArrayList<>(mentions);
        for (Mention name : mentions) {
            if (name.properName != null && name.group == null && name.term == null && name.kind != Kind.PLACE) {
                Mention title = titleBefore(joined, name);
                if (title == null && name.kind == Kind.PERSON) {
                    name.bracketed = compatriots(mentions, name);
                } else if (title != null) {
                    joined.remove(title);
                    Mention together = together(title, name, peopleBefore(mentions, title));
                    joined.set(joined.indexOf(name), together);
                    joined.replaceAll(other -> endsInside(other, title, together) ? other.until(together.to) : other);
                }
            }
        }
        return joined;
    }

    /** Whether a mention ends with a title whose holder's name follows ("the followers of opposition leader"). */
    private static boolean endsInside(Mention mention, Mention title, Mention together) {
        return mention != together
                && mention.from < title.from
                && mention.covers(title.head)
                && mention.to < together.to;
    }

    private static @Nullable Mention titleBefore(List<Mention> mentions, Mention name) {
        for (Mention title : mentions) {
            if (title.group != null
                    && title.properName == null
                    && title != name
                    && title.head < name.from
                    && touches(title, name)
                    && fits(title, name)) {
                return title;
            }
        }
        return null;
    }

    /** The people that a title directly follows ("Nigerian President"), or null. */
    private static @Nullable Mention peopleBefore(List<Mention> mentions, Mention title) {
        for (Mention people : mentions) {
            if (people.term != null && !people.term.isName() && people.to == title.from) {
                return people;
            }
        }
        return null;
    }

    /** The people right before a name that its bearer is one of ("le Vietnamien Hoang Xuan Vinh"), or null. */
    private static @Nullable Mention compatriots(List<Mention> mentions, Mention name) {
        for (Mention people : mentions) {
            boolean before = people.head + 1 == name.from && people.kind == Kind.GROUP && !isPlural(people);
            if (before && people.term != null && !people.term.isName()) {
                return people;
            }
        }
        return null;
    }

    /** A rank goes with a person, "le groupe" with a body. */
    private static boolean fits(Mention title, Mention name) {
        if (name.kind == Kind.PERSON || (name.known.isEmpty() && title.kind == Kind.PERSON)) {
            return title.kind == Kind.PERSON || (title.kind == Kind.GROUP && !isPlural(title));
        }
        return title.kind == Kind.GROUP;
    }

    private static boolean isPlural(Mention title) {
        return title.number() == GrammaticalNumber.PLUR;
    }

    /** Whether nothing but modifiers of the title stand between, and the two depend on each other. */
    private static boolean touches(Mention title, Mention name) {
        Tree tree = name.tree;
        for (int i = Math.max(title.head + 1, title.groupWords.to()); i < name.from; i++) {
            Word word = tree.word(i);
            if ((word.pos() == Pos.PUNCT && !word.form().equals("\""))
                    || word.pos() == Pos.VERB
                    || word.pos() == Pos.AUX) {
                return false;
            }
        }
        Word titleWord = title.headWord();
        Word nameWord = name.headWord();
        boolean nameDepends = nameWord.head() == titleWord.index()
                && tree.preposition(nameWord) == null
                && !nameWord.is("conj")
                && !nameWord.is("nsubj");
        boolean titleDepends = titleWord.head() == nameWord.index() && !titleWord.is("conj") && !titleWord.is("nsubj");
        return nameDepends
                || titleDepends
                || isRightBefore(title, name)
                || (title.to == name.from && titleWord.head() == nameWord.head());
    }

    /** A rank or office directly before a name goes with it, whatever the parser makes of the two. */
    private static boolean isRightBefore(Mention title, Mention name) {
        boolean adjacent = title.head + 1 == name.from || title.groupWords.to() == name.from;
        return title.kind == Kind.PERSON && !isPlural(title) && adjacent;
    }

    private static Mention together(Mention title, Mention name, @Nullable Mention people) {
        Word titleWord = title.headWord();
        int head = titleWord.head() == name.head ? name.head : title.head;
        Kind kind = name.kind == Kind.PERSON || title.kind == Kind.PERSON ? Kind.PERSON : name.kind;
        Mention.Builder builder = new Mention.Builder(name.tree, head, kind)
                .range(people == null ? Math.min(title.from, name.from) : people.from, Math.max(title.to, name.to))
                .known(name.known);
        if (title.group != null) {
            builder.group(title.group, title.head, title.groupWords);
        }
        if (name.properName != null) {
            builder.properName(name.properName);
        }
        Mention together = builder.build();
        if (people != null) {
            people.embedded = true;
            together.bracketed = people;
        }
        return together;
    }

    /** Whether only a comma stands between a name and what says who that is. */
    private static boolean isAside(Mention aside, Mention governor) {
        if (governor.properName == null || governor.to + 1 != aside.from || aside.group == null) {
            return false;
        }
        Word word = aside.headWord();
        boolean listed = word.is("conj") && aside.tree.child(word, "cc") != null;
        return governor.tree.word(governor.to).form().equals(",") && !isOtherSubject(word, governor) && !listed;
    }

    /** Whether a word is a subject, and not of the verb that the name before has for its own, as no verb has two. */
    private static boolean isOtherSubject(Word word, Mention name) {
        Word before = name.headWord();
        return word.is("nsubj") && !(before.is("nsubj") && before.head() == word.head());
    }

    /** Whether an office stands before its holder's name and a comma ("l'ambassadeur de France au Niger, X"). */
    private static boolean isBefore(Mention title, Mention name) {
        boolean described = title.tree.child(title.headWord(), "det") != null
                && (title.tree.preposition(title.headWord()) == null
                        || !name.headWord().is("nsubj"));
        boolean office = title.kind == Kind.PERSON || described;
        boolean order = office
                && title.group != null
                && title.properName == null
                && name.properName != null
                && title.head < name.from
                && name.from - title.head <= FARTHEST;
        if (!order || !name.tree.word(name.from - 1).form().equals(",")) {
            return false;
        }
        for (int i = title.head + 1; i < name.from - 1; i++) {
            Word word = name.tree.word(i);
            Pos pos = word.pos();
            boolean stop =
                    pos == Pos.PUNCT && !word.form().equals("(") && !word.form().equals(")");
            // "Le chef de l'armée et de la police, X" is one.
            boolean further = pos == Pos.CCONJ && name.tree.word(i + 1).pos() == Pos.ADP;
            boolean clause = pos == Pos.VERB || pos == Pos.AUX || (pos == Pos.CCONJ && !further) || pos == Pos.SCONJ;
            if (clause || pos == Pos.PRON || stop) {
                return false;
            }
        }
        return true;
    }

    /** Whether what stands before a name only says whose office its bearer has ("le porte-parole de l'armée, X"). */
    private static boolean isOfOffice(List<Mention> mentions, Mention owner) {
        Word word = owner.headWord();
        while (word != null && word.is("nmod")) {
            word = owner.tree.head(word);
            int at = word == null ? owner.head : word.index();
            boolean office = mentions.stream()
                    .anyMatch(other -> other.tree == owner.tree
                            && other != owner
                            && other.kind == Kind.PERSON
                            && other.group != null
                            && (other.head == at || other.groupHead == at));
            if (office) {
                return true;
            }
        }
        return false;
    }

    /** The person's name in apposition to an office ("X, ministre de Y"; "le ministre, X"), or null. */
    static @Nullable Mention apposition(List<Mention> mentions, Mention mention) {
        for (Mention other : mentions) {
            if (other != mention
                    && other.person != null
                    && (isApposition(mentions, mention, other) || isApposition(mentions, other, mention))) {
                return other;
            }
        }
        return null;
    }

    private static boolean isApposition(List<Mention> mentions, Mention aside, Mention governor) {
        Word word = aside.headWord();
        if (isAside(aside, governor) || (isBefore(aside, governor) && !isOfOffice(mentions, aside))) {
            return true;
        }
        return word.is("appos") && (word.head() == governor.head || word.head() == governor.groupHead);
    }
}
