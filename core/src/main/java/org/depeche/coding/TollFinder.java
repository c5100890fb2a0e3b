package org.depeche.coding;

import java.util.ArrayList;
import java.util.List;
import org.depeche.coding.TollWords.Relation;
import org.depeche.lexicon.Argument;
import org.depeche.lexicon.Arguments;
import org.depeche.lexicon.Lexicon;
import org.depeche.syntax.Morphology.VerbForm;
import org.depeche.syntax.Pos;
import org.depeche.syntax.Tree;
import org.depeche.syntax.Word;
import org.depeche.time.NumberWords;
import org.depeche.time.Quantity;
import org.depeche.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * Finds the numbers of people in a sentence that are counted for something: by what they are called ("12 blessés"), by
 * grammar ("28 personnes … ont été tuées"), and, as parsers err on long sentences and ellipses ("et 7 autres blessés"), by
 * what stands beside the number.
 */
final class TollFinder {
    /** How many words after a number what is counted may follow. */
    private static final int REACH = 12;
    /** The greatest number of people believed. */
    private static final long MOST = 50_000_000;

    private final TollWords words;
    private final Arguments arguments;
    private final NumberWords numbers;

    TollFinder(Lexicon lexicon) {
        this.words = new TollWords(lexicon.grammar());
        this.arguments = lexicon.arguments();
        this.numbers = NumberWords.load(lexicon.language());
    }

    /** The tolls of a sentence in the order of their numbers. */
    List<Toll> in(Tree tree, List<TimeExpression> times) {
        List<Quantity> quantities = quantities(tree, times);
        List<Toll> tolls = new ArrayList<>();
        for (int i = 0; i < quantities.size(); i++) {
            int limit = i + 1 < quantities.size() ? quantities.get(i + 1).from() : tree.size();
            Toll toll = toll(tree, quantities.get(i), limit);
            if (toll != null && (toll.number() > 1 || toll.kind() != Toll.Kind.PARTICIPANTS)) {
                add(tree, toll, quantities.get(i), tolls);
            }
        }
        return tolls;
    }

    /** "15 soldats et 11 civils ont été tués": what is joined and counted for the same is added up. */
    private void add(Tree tree, Toll toll, Quantity quantity, List<Toll> tolls) {
        Toll last = tolls.isEmpty() ? null : tolls.get(tolls.size() - 1);
        boolean joined = quantity.from() > 0 && words.is("joining", tree.word(quantity.from() - 1));
        if (joined && last != null && last.kind() == toll.kind() && last.word().equals(toll.word())) {
            tolls.set(tolls.size() - 1, new Toll(toll.kind(), last.number() + toll.number(), toll.word()));
        } else {
            tolls.add(toll);
        }
    }

    /** The numbers that are neither money nor part of a date. */
    private List<Quantity> quantities(Tree tree, List<TimeExpression> times) {
        List<Quantity> found = new ArrayList<>();
        NumberWords.Reader reader = numbers.in(tree);
        int from = 0;
        while (from < tree.size()) {
            Quantity quantity = reader.at(from);
            if (quantity == null) {
                from++;
                continue;
            }
            int at = quantity.from();
            boolean dated = times.stream().anyMatch(time -> time.from() <= at && at < time.to());
            boolean believed = quantity.currency() == null && quantity.whole() >= 1 && quantity.whole() <= MOST;
            if (!dated && believed && !isPart(tree, at)) {
                boolean upper = !found.isEmpty() && isRange(tree, found.get(found.size() - 1), quantity);
                found.add(upper ? lower(found.remove(found.size() - 1), quantity) : quantity);
            }
            from = Math.max(from + 1, quantity.to());
        }
        return found;
    }

    /** "dont 44 mineurs": a part of those counted already. */
    private boolean isPart(Tree tree, int from) {
        return from > 0 && words.is("including", tree.word(from - 1));
    }

    /** "5 000 à 7 000": the next number, with one word between that joins them. */
    private boolean isRange(Tree tree, Quantity first, Quantity second) {
        boolean near = second.from() == first.to() + 1 && words.is("range", tree.word(first.to()));
        boolean change = first.from() > 0 && words.is("genitive", tree.word(first.from() - 1));
        return near && !change;
    }

    /** A range counts as its lower end. */
    private static Quantity lower(Quantity first, Quantity second) {
        return new Quantity(first.from(), second.to(), first.value(), null);
    }

    private @Nullable Toll toll(Tree tree, Quantity quantity, int limit) {
        int counted = counted(tree, quantity, limit);
        if (counted < 0 || words.is("uncounted", tree.word(counted))) {
            return null;
        }
        Word people = tree.word(counted);
        Toll toll = named(quantity, people);
        if (toll == null || toll.kind() == Toll.Kind.PARTICIPANTS) {
            // "25 manifestants arrêtés": what is done to them is what they are counted for.
            Toll told = byGrammar(tree, quantity, people);
            toll = told == null ? toll : told;
        }
        if (toll == null) {
            toll = after(tree, quantity, counted, limit);
        }
        if (toll == null) {
            toll = before(tree, quantity);
        }
        return toll == null && counted < quantity.to() ? total(tree, quantity) : toll;
    }

    /** "le nombre de manifestants s'élève à 282 000": a number by itself is what the sentence's total comes to. */
    private @Nullable Toll total(Tree tree, Quantity quantity) {
        for (Word word : tree.words()) {
            Toll.Kind kind = words.kind(word, Relation.PEOPLE);
            Word head = tree.head(word);
            if (kind != null && head != null && words.is("total", head)) {
                return new Toll(kind, number(quantity), word);
            }
        }
        return null;
    }

    /** The word that is counted: the first noun or participle after the number, "de" and "autres" apart. */
    private int counted(Tree tree, Quantity quantity, int limit) {
        for (int i = quantity.to(); i < Math.min(limit, quantity.to() + 4); i++) {
            Word word = tree.word(i);
            boolean content = word.pos() == Pos.NOUN || word.pos() == Pos.PROPN || word.pos() == Pos.VERB;
            if (content || words.kind(word, Relation.PEOPLE) != null) {
                return i;
            }
            if (word.pos() == Pos.PUNCT || word.pos() == Pos.AUX) {
                break;
            }
        }
        return quantity.to() - 1;
    }

    private @Nullable Toll named(Quantity quantity, Word people) {
        Toll.Kind kind = words.kind(people, Relation.PEOPLE);
        return kind == null ? null : new Toll(kind, number(quantity), people);
    }

    private @Nullable Toll byGrammar(Tree tree, Quantity quantity, Word people) {
        for (Word word : tree.words()) {
            Toll.Kind object = words.kind(word, Relation.OBJECT);
            if (object != null && fills(tree, word, Argument.OBJECT, quantity, people)) {
                return new Toll(object, number(quantity), word);
            }
            Toll.Kind subject = words.kind(word, Relation.SUBJECT);
            if (subject != null && fills(tree, word, Argument.SUBJECT, quantity, people)) {
                return new Toll(subject, number(quantity), word);
            }
        }
        return null;
    }

    private boolean fills(Tree tree, Word predicate, String role, Quantity quantity, Word people) {
        for (Argument argument : arguments.of(tree, predicate)) {
            int at = argument.word().index();
            boolean inNumber = quantity.from() <= at && at < quantity.to();
            boolean loose = argument.how() == Argument.Construction.NESTED;
            if (argument.role().equals(role) && !loose && (at == people.index() || inNumber)) {
                return true;
            }
        }
        return false;
    }

    /** "7 autres blessés", "26 civils de la région massacrés": no other verb stands between. */
    private @Nullable Toll after(Tree tree, Quantity quantity, int counted, int limit) {
        for (int i = counted; i < Math.min(limit, counted + REACH); i++) {
            Word word = tree.word(i);
            Toll.Kind undergone = words.kind(word, Relation.OBJECT);
            if (undergone != null && isParticiple(tree, word)) {
                return new Toll(undergone, number(quantity), word);
            }
            Toll.Kind done = words.kind(word, Relation.SUBJECT);
            if (done != null && word.pos() != Pos.NOUN) {
                return new Toll(done, number(quantity), word);
            }
            boolean verb = word.pos() == Pos.VERB && word.morphology().verbForm() != VerbForm.PART;
            if (i > counted && (verb || word.pos() == Pos.PUNCT)) {
                return null;
            }
        }
        return null;
    }

    private static boolean isParticiple(Tree tree, Word word) {
        if (word.pos() == Pos.ADJ || (word.pos() == Pos.VERB && Arguments.isPassive(tree, word))) {
            return true;
        }
        return word.morphology().verbForm() == VerbForm.PART && tree.child(word, "aux") == null;
    }

    /** "tuant au moins 100 personnes", "la mort de trois personnes". */
    private @Nullable Toll before(Tree tree, Quantity quantity) {
        int i = quantity.from() - 1;
        while (i >= 0 && i >= quantity.from() - 3 && isLink(tree.word(i))) {
            i--;
        }
        if (i < 0) {
            return null;
        }
        Word word = tree.word(i);
        Toll.Kind kind = words.kind(word, Relation.OBJECT);
        boolean active = word.pos() == Pos.NOUN || !Arguments.isPassive(tree, word);
        return kind == null || !active ? null : new Toll(kind, number(quantity), word);
    }

    private boolean isLink(Word word) {
        return word.pos() == Pos.DET || word.pos() == Pos.ADV || words.is("genitive", word) || words.is("dative", word);
    }

    private static int number(Quantity quantity) {
        return (int) quantity.whole();
    }
}
