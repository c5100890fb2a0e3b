package org.depeche.lexicon;

import static org.depeche.lexicon.Argument.Construction.LIGHT_VERB;
import static org.depeche.lexicon.Argument.Construction.NESTED;
import static org.depeche.lexicon.Argument.OBJECT;
import static org.depeche.lexicon.Argument.SUBJECT;

import org.depeche.syntax.Pos;
import org.depeche.syntax.Tree;
import org.depeche.syntax.Word;
import org.jspecify.annotations.Nullable;

/**
 * The arguments that an event's noun gets from words around that say who did it, who is charged with it and whom it hit:
 * participles and relative clauses that modify it, its authors, charges, and what it has caused.
 */
final class LentArguments {
    private final Grammar grammar;
    private final VerbArguments verbs;

    LentArguments(Grammar grammar, VerbArguments verbs) {
        this.grammar = grammar;
        this.verbs = verbs;
    }

    void collect(Tree tree, Word noun, Roles roles) {
        for (Word child : tree.children(noun)) {
            if (child.relation().equals("acl:relcl")) {
                relative(tree, child, roles);
            } else if (child.is("acl") || (child.is("amod") && Voice.isVerb(child))) {
                participle(tree, child, roles);
            }
        }
        result(tree, noun, roles);
        victims(tree, noun, roles);
        author(tree, noun, roles);
        charge(tree, noun, roles);
    }

    /** "l'attaque menée par X", "attribuée à X": the doer; "une attaque visant X": who is hit. */
    private void participle(Tree tree, Word participle, Roles roles) {
        String lemma = Roles.lemma(participle);
        boolean carrying = grammar.is("carrying", lemma) || grammar.is("occurring", lemma);
        boolean attributing = grammar.is("attributing", lemma);
        for (Word child : tree.children(participle)) {
            if (child.is("obl") && attributing && grammar.is("attributed", Roles.marker(tree, child))) {
                roles.add(SUBJECT, child, LIGHT_VERB);
            } else if (child.is("obl") && carrying) {
                roles.addOblique(tree, child, true, LIGHT_VERB);
            } else if (child.is("obj") && grammar.is("striking", lemma) && !verbs.isPassive(tree, participle)) {
                roles.add(OBJECT, child, LIGHT_VERB);
            }
        }
    }

    /** "l'attaque que X a menée", "que X a subie", "qui a visé X". */
    private void relative(Tree tree, Word verb, Roles roles) {
        String lemma = Roles.lemma(verb);
        Word subject = tree.child(verb, "nsubj");
        Word object = tree.child(verb, "obj");
        boolean passive = verbs.isPassive(tree, verb);
        if (subject != null && !VerbArguments.isRelative(subject) && verbs.isObjectRelative(tree, verb)) {
            if (grammar.is("suffering", lemma)) {
                roles.add(OBJECT, subject, LIGHT_VERB);
            } else if (grammar.is("carrying", lemma)) {
                roles.add(SUBJECT, subject, LIGHT_VERB);
            }
        } else if (subject != null && VerbArguments.isRelative(subject) && !passive && object != null) {
            if (grammar.is("striking", lemma) || isToll(verb, object)) {
                roles.add(OBJECT, object, LIGHT_VERB);
            }
        }
        if (passive) {
            participle(tree, verb, roles);
        }
    }

    /** "l'attaque a fait deux morts", "a coûté la vie à X", "a causé la mort de X": those whom it hit. */
    private void result(Tree tree, Word noun, Roles roles) {
        Word verb = tree.head(noun);
        if (verb == null || !noun.is("nsubj") || !Voice.isVerb(verb) || verbs.isPassive(tree, verb)) {
            return;
        }
        Word object = tree.child(verb, "obj");
        if (object != null && isToll(verb, object)) {
            roles.add(OBJECT, object, LIGHT_VERB);
            for (Word child : tree.children(object)) {
                if (child.is("nmod")) {
                    roles.add(OBJECT, child, NESTED);
                }
            }
            for (Word child : tree.children(verb)) {
                if ((child.is("obl") || child.is("iobj")) && grammar.is("dative", Roles.marker(tree, child))) {
                    roles.add(OBJECT, child, NESTED);
                }
            }
        }
    }

    /** "X tués dans une attaque", "X a péri dans l'attentat", "X a trouvé la mort lors de": those whom it hit. */
    private void victims(Tree tree, Word noun, Roles roles) {
        Word verb = occasionOf(tree, noun);
        if (verb != null && isOfVictims(tree, noun)) {
            Roles ofVerb = new Roles(grammar);
            verbs.collect(tree, verb, ofVerb);
            for (Argument argument : ofVerb.found()) {
                if (argument.role().equals(isDying(tree, verb) ? SUBJECT : OBJECT)) {
                    roles.add(OBJECT, argument.word(), LIGHT_VERB);
                }
            }
        }
    }

    /** Whether a noun tells how those died or were hurt whom the verb above tells of. */
    boolean isOfVictims(Tree tree, Word noun) {
        Word verb = occasionOf(tree, noun);
        if (verb == null) {
            return false;
        }
        String lemma = Roles.lemma(verb);
        boolean hit = grammar.is("killed-object", lemma) || grammar.is("injured-object", lemma);
        return isDying(tree, verb) || (hit && verbs.isPassive(tree, verb));
    }

    private boolean isDying(Tree tree, Word verb) {
        String lemma = Roles.lemma(verb);
        Word object = tree.child(verb, "obj");
        return grammar.is("killed-subject", lemma)
                || (object != null && grammar.is("dying", lemma) && grammar.is("killed-subject", Roles.lemma(object)));
    }

    /** The verb that a noun tells the occasion of: "dans une attaque", "lors d'une attaque" with the adverb as a head; or null. */
    private @Nullable Word occasionOf(Tree tree, Word noun) {
        Word above = noun.is("obl") ? tree.head(noun) : null;
        boolean adverb = above != null && above.pos() == Pos.ADV && grammar.is("occasion", Roles.lemma(above));
        Word verb = above != null && adverb ? tree.head(above) : above;
        boolean occasion = adverb || grammar.is("occasion", Roles.marker(tree, noun));
        return verb != null && occasion && Voice.isVerb(verb) ? verb : null;
    }

    private boolean isToll(Word verb, Word object) {
        String victims = Roles.lemma(object);
        return grammar.is("costing", Roles.lemma(verb))
                && (grammar.is("killed", victims)
                        || grammar.is("injured", victims)
                        || grammar.is("killed-object", victims));
    }

    /** "l'auteur de l'attaque", "X est responsable de l'attaque", "sa participation à l'attaque". */
    private void author(Tree tree, Word noun, Roles roles) {
        Word author = tree.head(noun);
        if (author == null || !(noun.is("nmod") || noun.is("obl")) || !grammar.is("author", Roles.lemma(author))) {
            return;
        }
        Word subject = tree.child(author, "nsubj");
        if (subject != null) {
            roles.add(SUBJECT, subject, LIGHT_VERB);
        } else if (author.pos() == Pos.NOUN && author.is("appos")) {
            Word name = tree.head(author);
            roles.add(SUBJECT, name == null ? author : name, LIGHT_VERB);
        } else if (author.pos() == Pos.NOUN) {
            roles.add(SUBJECT, author, LIGHT_VERB);
        } else if (author.is("amod") || author.is("acl")) {
            Word modified = tree.head(author);
            if (modified != null) {
                roles.add(SUBJECT, modified, LIGHT_VERB);
            }
        }
    }

    /** "arrêté pour l'attaque", "accusé d'espionnage": who is charged is said to have done it. */
    private void charge(Tree tree, Word noun, Roles roles) {
        Word verb = tree.head(noun);
        if (verb == null || !noun.is("obl") || !Voice.isVerb(verb) || !grammar.is("charging", Roles.lemma(verb))) {
            return;
        }
        String marker = Roles.marker(tree, noun);
        if (grammar.is("charge", marker) && noun.index() > verb.index()) {
            Word charged = charged(tree, verb);
            if (charged != null) {
                roles.add(SUBJECT, charged, LIGHT_VERB);
            }
        }
    }

    private @Nullable Word charged(Tree tree, Word verb) {
        Roles ofVerb = new Roles(grammar);
        verbs.collect(tree, verb, ofVerb);
        return ofVerb.first(OBJECT);
    }
}
