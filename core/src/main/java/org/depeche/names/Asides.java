package org.depeche.names;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.depeche.names.Entity.Kind;
import org.depeche.syntax.Morphology.GrammaticalNumber;
import org.depeche.syntax.Tree;
import org.depeche.syntax.Word;

/** Mentions that say more about another one of the same sentence: appositions, brackets, modifiers. */
final class Asides {
    private final Map<Integer, List<Mention>> bySentence = new LinkedHashMap<>();
    private final ReferenceWords references;

    Asides(List<Mention> mentions, ReferenceWords references) {
        this.references = references;
        for (Mention mention : mentions) {
            bySentence
                    .computeIfAbsent(mention.sentence(), key -> new ArrayList<>())
                    .add(mention);
        }
    }

    /** Gives a title in apposition to a person's name to that person ("X, ministre de Y"). */
    void linkTitles() {
        for (List<Mention> sentence : bySentence.values()) {
            for (Mention title : sentence) {
                if (title.person == null && title.group != null && title.properName == null && isOfOne(title)) {
                    Mention name = Titles.apposition(sentence, title);
                    if (name != null && name.person != null) {
                        name.person.add(title);
                    }
                }
            }
        }
    }

    /** Gives a person both of two offices under one article ("le journaliste et militant X", "X, députée et maire de Y"). */
    void linkDoubleTitles() {
        for (List<Mention> sentence : bySentence.values()) {
            for (Mention title : sentence) {
                if (title.person == null && title.group != null && title.properName == null && isOfOne(title)) {
                    for (Mention other : sentence) {
                        if (other.person != null && (isFirstOfTwo(title, other) || isSecondOfTwo(title, other))) {
                            other.person.add(title);
                            title.embedded = true;
                            break;
                        }
                    }
                }
            }
        }
    }

    private static boolean isFirstOfTwo(Mention title, Mention named) {
        return named.group != null
                && named.properName != null
                && isFurtherOffice(named)
                && named.headWord().head() == title.head
                && title.tree.child(title.headWord(), "det") != null;
    }

    private static boolean isSecondOfTwo(Mention title, Mention first) {
        return title.kind == Kind.PERSON
                && isFurtherOffice(title)
                && first.group != null
                && first.headWord().is("appos")
                && title.headWord().head() == first.head;
    }

    /** Whether an office is joined to the one before by no more than "and". */
    private static boolean isFurtherOffice(Mention title) {
        Word word = title.headWord();
        return word.is("conj")
                && isOfOne(title)
                && title.tree.child(word, "det") == null
                && title.tree.preposition(word) == null
                && title.tree.child(word, "cc") != null;
    }

    private static boolean isOfOne(Mention title) {
        boolean plural = title.number() == GrammaticalNumber.PLUR;
        return (title.kind == Kind.PERSON || title.kind == Kind.GROUP) && !plural;
    }

    /** Gives what a sentence says that a person is to that person ("X est le tireur", "Mr X is the head of Y"). */
    void linkPredicates() {
        for (List<Mention> sentence : bySentence.values()) {
            for (Mention title : sentence) {
                if (title.person == null && title.group != null && title.properName == null && isOfOne(title)) {
                    for (Mention name : sentence) {
                        if (name.person != null
                                && (isPredicate(title, name)
                                        || isPredicate(name, title)
                                        || isIdentified(title, name)
                                        || isIdentified(name, title))) {
                            name.person.add(title);
                            break;
                        }
                    }
                }
            }
        }
    }

    /** Whether one is told to be the other ("the gunman, identified as X", "X, présenté comme le chef de Y"). */
    private boolean isIdentified(Mention title, Mention name) {
        Tree tree = name.tree;
        Word preposition = tree.preposition(name.headWord());
        Word participle = tree.head(name.headWord());
        return preposition != null
                && participle != null
                && references.is(preposition, ReferenceWords.Kind.AS)
                && participle.is("acl")
                && participle.head() == title.head;
    }

    private static boolean isPredicate(Mention predicate, Mention subject) {
        Word word = subject.headWord();
        return word.is("nsubj")
                && word.head() == predicate.head
                && predicate.tree.child(predicate.headWord(), "cop") != null;
    }

    /** Marks what only modifies another mention's noun ("malienne" in "l'armée malienne"). */
    void markEmbedded() {
        for (List<Mention> sentence : bySentence.values()) {
            for (Mention inner : sentence) {
                for (Mention outer : sentence) {
                    inner.embedded |= inner != outer && modifies(inner, outer);
                }
            }
        }
    }

    private static boolean modifies(Mention inner, Mention outer) {
        Word word = inner.headWord();
        boolean governed = word.head() == outer.head || word.head() == outer.groupHead;
        return governed && outer.covers(inner.head) && (word.is("amod") || word.is("compound"));
    }

    /** Links names and what stands in brackets after them: an acronym, or the state. */
    void linkBrackets() {
        for (List<Mention> sentence : bySentence.values()) {
            for (Mention inner : sentence) {
                for (Mention outer : sentence) {
                    if (isBracketed(inner, outer)) {
                        outer.bracketed = inner;
                        inner.bracketOf = outer;
                    }
                }
            }
        }
    }

    private static boolean isBracketed(Mention inner, Mention outer) {
        Tree tree = inner.tree;
        return inner.from > 0
                && inner.to < tree.size()
                && (outer.to == inner.from - 1 || outer.head == inner.from - 2)
                && tree.word(inner.from - 1).form().equals("(")
                && tree.word(inner.to).form().equals(")");
    }
}
