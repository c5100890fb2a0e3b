package org.depeche.lexicon;

import static org.depeche.lexicon.Argument.BETWEEN;
import static org.depeche.lexicon.Argument.Construction.CONTROLLED;
import static org.depeche.lexicon.Argument.Construction.DIRECT;
import static org.depeche.lexicon.Argument.Construction.LIGHT_VERB;
import static org.depeche.lexicon.Argument.Construction.NESTED;
import static org.depeche.lexicon.Argument.OBJECT;
import static org.depeche.lexicon.Argument.OWNER;
import static org.depeche.lexicon.Argument.SUBJECT;

import java.util.List;
import org.depeche.syntax.Pos;
import org.depeche.syntax.Tree;
import org.depeche.syntax.Word;
import org.jspecify.annotations.Nullable;

/** The arguments of nouns: within their phrase, and those that the verb around them lends. */
final class NounArguments {
    private final Grammar grammar;
    private final VerbArguments verbs;
    private final LentArguments lent;

    NounArguments(Grammar grammar, VerbArguments verbs) {
        this.grammar = grammar;
        this.verbs = verbs;
        lent = new LentArguments(grammar, verbs);
    }

    /** What stands in the noun's own phrase. */
    void collect(Tree tree, Word noun, Roles roles) {
        boolean genitive = false;
        for (Word child : tree.children(noun)) {
            switch (VerbArguments.universal(child.relation())) {
                case "nmod", "obl" -> genitive |= nominal(tree, child, genitive, roles);
                case "amod", "compound" -> modifier(child, roles);
                case "det" -> {
                    if (child.pos() == Pos.PRON || child.relation().equals("det:poss")) {
                        roles.add(OWNER, child, DIRECT);
                    }
                }
                case "nsubj" -> roles.add(SUBJECT, child, DIRECT);
                case "advmod" -> roles.addAdverb(tree, child);
                default -> {}
            }
        }
        lent.collect(tree, noun, roles);
        carried(tree, noun, roles);
        suffered(tree, noun, roles);
    }

    /** What the clause around the noun tells, less firmly than its own phrase. */
    void collectAround(Tree tree, Word noun, Roles roles) {
        owner(tree, noun, roles);
        beside(tree, noun, roles);
    }

    /** "la répression russe" is Russia's, "une marche anti-Trump" is against him. */
    private void modifier(Word adjective, Roles roles) {
        boolean opposed = grammar.words("anti").stream().anyMatch(Roles.lemma(adjective)::startsWith);
        if (opposed) {
            grammar.words("against").forEach(marker -> roles.add(marker, adjective, DIRECT));
        } else {
            roles.add(OWNER, adjective, DIRECT);
        }
    }

    /** Whether the nominal is a genitive, which fills object and owner. */
    private boolean nominal(Tree tree, Word child, boolean genitiveBefore, Roles roles) {
        if (child.relation().equals("nmod:poss")) {
            roles.add(OWNER, child, DIRECT);
            return false;
        }
        if (!roles.isGenitive(tree, child)) {
            if (tree.preposition(child) == null) {
                roles.add(OWNER, child, DIRECT);
            } else {
                roles.addOblique(tree, child, true, DIRECT);
            }
            return false;
        }
        // "le plan de paix du président": a second genitive counts where the first names nobody.
        roles.add(OBJECT, child, genitiveBefore ? NESTED : DIRECT);
        roles.add(OWNER, child, genitiveBefore ? NESTED : DIRECT);
        roles.add(Roles.marker(tree, child), child, DIRECT);
        return true;
    }

    /** "mener une attaque contre", "subir une attaque", "une attaque a visé": the verb above carries the noun. */
    private void carried(Tree tree, Word noun, Roles roles) {
        Word verb = verbAbove(tree, noun);
        if (verb == null) {
            return;
        }
        if (tree.child(noun, "nummod") != null && grammar.is("causing", Roles.lemma(verb))) {
            // "a fait trois morts": the dead are a result, not an act of the subject's.
            return;
        }
        if (lent.isOfVictims(tree, noun)) {
            // "a trouvé la mort dans une attaque": not what the subject does.
            return;
        }
        boolean passive = verbs.isPassive(tree, verb);
        boolean isSubject = noun.is("nsubj") && !passive;
        String lemma = Roles.lemma(verb);
        boolean suffers = grammar.is("suffering", lemma);
        boolean carries = grammar.is("carrying", lemma);
        boolean strikes = grammar.is("striking", lemma);
        boolean opposes = grammar.is("opposing", lemma);
        if (isSubject ? !(strikes || opposes) : !(suffers || carries || strikes)) {
            return;
        }
        Roles ofVerb = new Roles(grammar);
        verbs.collect(tree, verb, ofVerb);
        for (Argument argument : ofVerb.found()) {
            if (argument.word().index() == noun.index()) {
                continue;
            }
            boolean subject = argument.role().equals(SUBJECT);
            boolean object = argument.role().equals(OBJECT);
            if (isSubject && opposes && (object || grammar.is("dative", argument.role()))) {
                roles.add(BETWEEN, argument.word(), LIGHT_VERB);
            } else if (suffers && subject) {
                roles.add(OBJECT, argument.word(), LIGHT_VERB);
            } else if (isSubject || !object || passive) {
                // Another object is no argument of the noun: "mettre un terme aux combats".
                roles.add(argument.role(), argument.word(), LIGHT_VERB);
            }
        }
    }

    private static @Nullable Word verbAbove(Tree tree, Word noun) {
        Word verb = tree.head(noun);
        if (verb == null || !Voice.isVerb(verb)) {
            return null;
        }
        return noun.is("obj") || noun.is("nsubj") || noun.is("obl") || noun.is("xcomp") ? verb : null;
    }

    /** "être victime d'une attaque", "faire l'objet d'une enquête". */
    private void suffered(Tree tree, Word noun, Roles roles) {
        Word victim = tree.head(noun);
        if (victim == null || Voice.isVerb(victim) || !grammar.is("suffering", Roles.lemma(victim))) {
            return;
        }
        Word subject = tree.child(victim, "nsubj");
        Word verb = tree.head(victim);
        if (subject == null && verb != null && Voice.isVerb(verb)) {
            Roles ofVerb = new Roles(grammar);
            verbs.collect(tree, verb, ofVerb);
            subject = ofVerb.first(SUBJECT);
        }
        if (subject != null) {
            roles.add(OBJECT, subject, LIGHT_VERB);
        }
    }

    /** "La Biélorussie a étendu sa répression": the possessive stands for the clause's subject. */
    private void owner(Tree tree, Word noun, Roles roles) {
        boolean possessive = false;
        for (Word child : tree.children(noun)) {
            possessive |= roles.is("possessive", child);
        }
        Word verb = tree.head(noun);
        if (!possessive || noun.is("nsubj") || verb == null || !Voice.isVerb(verb)) {
            return;
        }
        Roles ofVerb = new Roles(grammar);
        verbs.collect(tree, verb, ofVerb);
        Word subject = ofVerb.first(SUBJECT);
        if (subject != null) {
            roles.add(OWNER, subject, CONTROLLED);
        }
    }

    /** "a étendu sa répression contre X": parsers hang on the verb what belongs to its object or subject. */
    private void beside(Tree tree, Word noun, Roles roles) {
        Word verb = verbAbove(tree, noun);
        if (verb == null) {
            return;
        }
        boolean passive = verbs.isPassive(tree, verb);
        boolean occurs = grammar.is("occurring", Roles.lemma(verb));
        for (Word child : tree.children(verb)) {
            if (!child.is("obl") || child.index() <= noun.index() || grammaticalTime(tree, child)) {
                continue;
            }
            boolean agent = roles.isAgent(tree, child);
            boolean belongs = noun.index() > verb.index() || occurs || isBetween(tree, child);
            if (belongs && !(agent && passive) && !has(roles.found(), Roles.marker(tree, child))) {
                roles.addOblique(tree, child, true, NESTED);
            }
        }
    }

    private boolean isBetween(Tree tree, Word child) {
        return grammar.is("between", Roles.marker(tree, child));
    }

    private static boolean grammaticalTime(Tree tree, Word child) {
        return tree.preposition(child) == null;
    }

    private static boolean has(List<Argument> arguments, String role) {
        return Arguments.first(arguments, role) != null;
    }
}
