package org.depeche.lexicon;

import static org.depeche.lexicon.Argument.Construction.DIRECT;
import static org.depeche.lexicon.Argument.OBJECT;
import static org.depeche.lexicon.Argument.SUBJECT;

import java.util.Set;
import org.depeche.lexicon.Argument.Construction;
import org.depeche.syntax.Morphology.VerbForm;
import org.depeche.syntax.Pos;
import org.depeche.syntax.Tree;
import org.depeche.syntax.Word;
import org.jspecify.annotations.Nullable;

/** The arguments of verbs, and of adjectives that work like them. */
final class VerbArguments {
    private final Grammar grammar;
    private final Set<String> quotingVerbs;

    VerbArguments(Grammar grammar, Set<String> quotingVerbs) {
        this.grammar = grammar;
        this.quotingVerbs = quotingVerbs;
    }

    void collect(Tree tree, Word verb, Roles roles) {
        boolean passive = isPassive(tree, verb);
        Word inverted = inverted(tree, verb);
        for (Word child : tree.children(verb)) {
            if (inverted != null && child.index() == inverted.index()) {
                roles.add(SUBJECT, child, DIRECT);
            } else if (isBehindInfinitive(tree, verb, child)) {
                roles.add(OBJECT, child, DIRECT);
            } else {
                dependent(tree, child, passive, roles);
            }
        }
        joined(tree, verb, passive, roles);
        modified(tree, verb, passive, roles);
        if (!roles.has(SUBJECT) && !passive) {
            understoodSubject(tree, verb, SUBJECT, roles, 0);
        } else if (!roles.has(OBJECT) && passive) {
            understoodSubject(tree, verb, OBJECT, roles, 0);
        }
    }

    /** "quinze soldats ont été tués, ainsi que onze civils": parsers hang on the verb what is joined to its object or subject. */
    private static void joined(Tree tree, Word verb, boolean passive, Roles roles) {
        for (Word child : tree.children(verb)) {
            boolean nominal = child.pos() == Pos.NOUN || child.pos() == Pos.PROPN;
            boolean added = (child.is("conj") || child.is("parataxis")) && tree.child(child, "cc") != null;
            if (nominal && added && child.index() > verb.index() && tree.child(child, "cop") == null) {
                boolean ofObject = passive || roles.has(OBJECT);
                roles.add(ofObject ? OBJECT : SUBJECT, child, Construction.SHARED);
            }
        }
    }

    /** "annonce avoir repris cinq bases": what parsers take for the subject of an infinitive is its object. */
    private static boolean isBehindInfinitive(Tree tree, Word verb, Word child) {
        Word auxiliary = tree.child(verb, "aux");
        Word first = auxiliary == null ? verb : auxiliary;
        return child.is("nsubj")
                && child.index() > verb.index()
                && child.pos() != Pos.PRON
                && first.morphology().verbForm() == VerbForm.INF
                && tree.child(verb, "obj") == null;
    }

    /** As {@link Voice#isPassive}, but for verbs whose perfect looks like a passive ("est venu"). */
    boolean isPassive(Tree tree, Word verb) {
        return !grammar.is("unaccusative", Roles.lemma(verb)) && Voice.isPassive(tree, verb);
    }

    private void dependent(Tree tree, Word child, boolean passive, Roles roles) {
        switch (universal(child.relation())) {
            case "nsubj", "csubj" -> roles.add(passive ? OBJECT : SUBJECT, antecedent(tree, child), DIRECT);
            case "expl" -> {
                // "A-t-il averti": parsers take the subject behind its verb for one without a meaning.
                if (child.relation().equals("expl:subj") && child.form().startsWith("-")) {
                    roles.add(passive ? OBJECT : SUBJECT, child, DIRECT);
                }
            }
            case "obj" -> {
                // Parsers take "entre l'Ouganda et …" for an object; a genitive there is a partitive.
                boolean prepositional = tree.preposition(child) != null && !roles.isGenitive(tree, child);
                Word behindParticle = behindParticle(tree, child);
                if (prepositional) {
                    roles.addOblique(tree, child, passive, DIRECT);
                } else if (behindParticle != null) {
                    roles.add(Roles.lemma(behindParticle), child, DIRECT);
                } else {
                    roles.add(OBJECT, antecedent(tree, child), DIRECT);
                }
            }
            case "iobj" -> {
                for (String dative : grammar.words("dative")) {
                    roles.add(dative, child, DIRECT);
                }
            }
            case "obl", "nmod" -> {
                // "shut down three stations": the particle of the verb looks like a preposition of its object.
                Word marker = tree.preposition(child);
                Word verb = tree.head(child);
                if (marker != null && verb != null && isParticle(tree, verb, marker, roles)) {
                    roles.add(OBJECT, child, DIRECT);
                }
                roles.addOblique(tree, child, passive, DIRECT);
            }
            case "advmod" -> roles.addAdverb(tree, child);
            default -> {}
        }
    }

    /** "Pull out of the talks": the preposition that parsers fix to the particle, and take the noun for an object. */
    private static @Nullable Word behindParticle(Tree tree, Word object) {
        Word verb = tree.head(object);
        Word particle = verb == null ? null : tree.child(verb, "compound");
        if (verb == null || particle == null) {
            return null;
        }
        boolean between = particle.index() > verb.index() && particle.index() < object.index();
        return between ? tree.child(particle, "fixed") : null;
    }

    private static boolean isParticle(Tree tree, Word verb, Word marker, Roles roles) {
        boolean adjacent = marker.index() == verb.index() + 1;
        return adjacent && roles.is("particle", marker) && tree.child(marker, "fixed") == null;
    }

    /** ", a indiqué la police": a subject after a verb that stands in or after what is said looks like an object. */
    private @Nullable Word inverted(Tree tree, Word verb) {
        Word object = tree.child(verb, "obj");
        if (object == null || object.index() < verb.index() || tree.child(verb, "nsubj") != null) {
            return null;
        }
        int first = verb.index();
        // Parsers hang the quoting clause on what it quotes in any way that clauses hang on each other.
        boolean loose = (verb.is("conj") || verb.is("advcl") || verb.is("xcomp") || verb.is("ccomp"))
                && tree.child(verb, "cc") == null
                && tree.child(verb, "mark") == null;
        boolean saysBefore = verb.is("parataxis") || (loose && quotingVerbs.contains(Roles.lemma(verb)));
        for (Word child : tree.children(verb)) {
            if (child.is("aux") || child.is("expl") || child.is("iobj")) {
                first = Math.min(first, child.index());
            }
            boolean clause = child.is("ccomp") || child.is("parataxis") || child.is("advcl");
            saysBefore |= clause && child.index() < verb.index() && Voice.isVerb(child);
        }
        boolean afterComma = first > 0 && tree.word(first - 1).pos() == Pos.PUNCT;
        boolean finite = verb.morphology().verbForm() == VerbForm.FIN || tree.child(verb, "aux") != null;
        return saysBefore && afterComma && finite ? object : null;
    }

    /** A participle or relative clause: the noun it modifies fills the role that the clause leaves open. */
    private void modified(Tree tree, Word verb, boolean passive, Roles roles) {
        Word governor = tree.head(verb);
        if (governor == null || !(verb.is("acl") || verb.is("amod")) || Voice.isVerb(governor)) {
            return;
        }
        if (verb.relation().equals("acl:relcl")) {
            if (!passive && isObjectRelative(tree, verb)) {
                roles.add(OBJECT, governor, Construction.MODIFIED);
            }
            return;
        }
        if (tree.child(verb, "nsubj") != null) {
            return;
        }
        roles.add(passive ? OBJECT : SUBJECT, governor, Construction.MODIFIED);
    }

    /**
     * Whether what a relative clause modifies is its object: "l'attaque que X a menée", "the attack X carried out". Parsers
     * often take the pronoun for a conjunction.
     */
    boolean isObjectRelative(Tree tree, Word verb) {
        Word subject = tree.child(verb, "nsubj");
        Word object = tree.child(verb, "obj");
        if (subject == null || isRelative(subject) || tree.child(verb, "ccomp") != null) {
            return false;
        }
        if (object != null) {
            return isRelative(object);
        }
        for (Word child : tree.children(verb)) {
            boolean other =
                    child.index() < subject.index() && (isRelative(child) || child.is("advmod") || child.is("obl"));
            if (other || child.is("xcomp")) {
                return false;
            }
        }
        return true;
    }

    static boolean isRelative(Word word) {
        return word.pos() == Pos.PRON && word.morphology().person() == 0;
    }

    /** The subject of an infinitive, participle clause or second conjunct is found at the verb above. */
    private void understoodSubject(Tree tree, Word verb, String role, Roles roles, int depth) {
        Word above = tree.head(verb);
        if (above == null || depth > 4 || tree.child(verb, "nsubj") != null) {
            return;
        }
        boolean conjunct = verb.is("conj");
        boolean clause = verb.is("advcl") || verb.is("ccomp") || verb.is("parataxis");
        boolean finite = verb.morphology().verbForm() == VerbForm.FIN;
        if (!conjunct && !verb.is("xcomp") && (!clause || finite)) {
            return;
        }
        Construction how = conjunct ? Construction.SHARED : Construction.CONTROLLED;
        if (isCharge(tree, verb, above)) {
            Roles ofCharge = new Roles(grammar);
            collect(tree, above, ofCharge);
            Word charged = ofCharge.first(OBJECT);
            if (charged != null) {
                roles.add(role, charged, how);
                return;
            }
        }
        Word controller = verb.is("xcomp") ? tree.child(above, "obj") : null;
        if (controller == null || isReflexive(controller)) {
            controller = tree.child(above, "nsubj");
        }
        if (controller != null) {
            roles.add(role, antecedent(tree, controller), how);
            return;
        }
        Word modified = above.is("acl") ? tree.head(above) : null;
        if (modified != null && !Voice.isVerb(modified)) {
            roles.add(role, modified, how);
        } else {
            understoodSubject(tree, above, role, roles, depth + 1);
        }
    }

    /** "accusé d'avoir tué", "arrêté pour avoir tué": the charged one is said to have done it. */
    private boolean isCharge(Tree tree, Word verb, Word above) {
        Word marker = tree.child(verb, "mark");
        return marker != null
                && verb.index() > above.index()
                && grammar.is("charge", Roles.lemma(marker))
                && grammar.is("charging", Roles.lemma(above));
    }

    /** "s'est engagé à": who does it to himself. */
    private boolean isReflexive(Word pronoun) {
        return pronoun.morphology().person() == 3 && grammar.is("reflexive", Roles.lemma(pronoun));
    }

    /** A relative pronoun stands for the noun that its clause modifies. */
    private static Word antecedent(Tree tree, Word word) {
        if (word.pos() != Pos.PRON || word.morphology().person() > 0) {
            return word;
        }
        Word verb = tree.head(word);
        if (verb == null || !verb.relation().equals("acl:relcl")) {
            return word;
        }
        Word noun = tree.head(verb);
        return noun == null ? word : noun;
    }

    static String universal(String relation) {
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }
}
