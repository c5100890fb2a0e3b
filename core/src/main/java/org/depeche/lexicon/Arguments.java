package org.depeche.lexicon;

import static org.depeche.lexicon.Argument.OBJECT;
import static org.depeche.lexicon.Argument.OWNER;
import static org.depeche.lexicon.Argument.SUBJECT;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.depeche.lexicon.Argument.Construction;
import org.depeche.syntax.Morphology.VerbForm;
import org.depeche.syntax.Pos;
import org.depeche.syntax.Tree;
import org.depeche.syntax.Word;
import org.jspecify.annotations.Nullable;

/**
 * Finds the arguments of a predicate in a tree of Universal Dependencies: actives and passives, nominalisations, relative
 * clauses, participles, infinitives under control, coordination and light verbs all come out as the same roles.
 */
public final class Arguments {
    private final Set<String> agentMarkers;
    private final Set<String> genitives;
    private final Set<String> betweenMarkers;
    private final LightVerbs lightVerbs;

    /**
     * @param grammar the language's function words by name: {@code agent}, {@code genitive}, {@code between}
     */
    public Arguments(Grammar grammar) {
        this.agentMarkers = grammar.words("agent");
        this.genitives = grammar.words("genitive");
        this.betweenMarkers = grammar.words("between");
        this.lightVerbs = grammar.lightVerbs();
    }

    /** The arguments of the predicate, the firmest first; a role may have several words. */
    public List<Argument> of(Tree tree, Word predicate) {
        List<Argument> found = new ArrayList<>();
        if (isVerbal(tree, predicate)) {
            verb(tree, predicate, found);
        } else {
            noun(tree, predicate, found);
        }
        nested(tree, predicate, found);
        return withConjuncts(tree, found);
    }

    /**
     * Parsers often hang a predicate's prepositional phrase on the noun before it ("imposer des sanctions à X"): phrases
     * within the arguments after the predicate fill their prepositions' roles too, less firmly.
     */
    private void nested(Tree tree, Word predicate, List<Argument> found) {
        for (Argument argument : List.copyOf(found)) {
            if (argument.word().index() > predicate.index() && argument.how() == Construction.DIRECT) {
                inner(tree, argument.word(), found, 0);
            }
        }
    }

    private void inner(Tree tree, Word word, List<Argument> found, int depth) {
        for (Word child : tree.children(word)) {
            if ((!child.is("nmod") && !child.is("obl")) || child.index() < word.index()) {
                continue;
            }
            Word preposition = tree.preposition(child);
            if (preposition != null) {
                String marker = preposition.lemma().toLowerCase(Locale.ROOT);
                String role = agentMarkers.contains(marker) ? SUBJECT : marker;
                boolean known = found.stream()
                        .anyMatch(a ->
                                a.word().index() == child.index() && a.role().equals(role));
                if (!known) {
                    found.add(new Argument(role, child, Construction.NESTED));
                }
            }
            if (depth < 2) {
                inner(tree, child, found, depth + 1);
            }
        }
    }

    /** Whether the predicate takes a verb's dependents: a verb, or an adjective that is a participle in disguise. */
    public static boolean isVerbal(Tree tree, Word predicate) {
        return predicate.pos() == Pos.VERB
                || predicate.pos() == Pos.AUX
                || predicate.pos() == Pos.ADJ
                || (tree.child(predicate, "nsubj") != null && tree.child(predicate, "cop") == null);
    }

    /** Whether the verb stands in the passive, or as a bare past participle that works like one. */
    public static boolean isPassive(Tree tree, Word verb) {
        if (isReflexive(tree, verb)) {
            return false;
        }
        if (tree.child(verb, "nsubj:pass") != null
                || tree.child(verb, "aux:pass") != null
                || tree.child(verb, "obl:agent") != null) {
            return true;
        }
        boolean bareParticiple = isPastParticiple(verb) && tree.child(verb, "aux") == null;
        return bareParticiple
                && (verb.is("acl") || verb.is("amod") || verb.is("root") || tree.child(verb, "nsubj") == null);
    }

    /** The voice in one word, for features: active, passive, or none for what is no verb. */
    public static String voice(Tree tree, Word word) {
        if (!isVerbal(tree, word)) {
            return "none";
        }
        return isPassive(tree, word) ? "passive" : "active";
    }

    /** "s'est emporté": the auxiliary is that of a reflexive, not of a passive. */
    private static boolean isReflexive(Tree tree, Word verb) {
        Word clitic = tree.child(verb, "expl");
        return clitic != null
                && !clitic.relation().equals("expl:pass")
                && !clitic.relation().equals("expl:subj");
    }

    private static boolean isPastParticiple(Word word) {
        boolean participle = word.morphology().verbForm() == VerbForm.PART
                && word.morphology().tense() != org.depeche.syntax.Morphology.Tense.PRES;
        return participle || word.pos() == Pos.ADJ;
    }

    private void verb(Tree tree, Word verb, List<Argument> found) {
        boolean passive = isPassive(tree, verb);
        for (Word child : tree.children(verb)) {
            dependentOfVerb(tree, child, passive, found);
        }
        modified(tree, verb, passive, found);
        if (!has(found, SUBJECT) && !passive) {
            understoodSubject(tree, verb, SUBJECT, found, 0);
        } else if (!has(found, OBJECT) && passive) {
            understoodSubject(tree, verb, OBJECT, found, 0);
        }
    }

    private void dependentOfVerb(Tree tree, Word child, boolean passive, List<Argument> found) {
        switch (universal(child.relation())) {
            case "nsubj", "csubj" -> {
                boolean object = passive || child.relation().endsWith(":pass");
                found.add(direct(object ? OBJECT : SUBJECT, antecedent(tree, child)));
            }
            case "obj" -> found.add(direct(OBJECT, antecedent(tree, child)));
            case "iobj" -> found.add(direct("à", child));
            case "obl", "nmod" -> oblique(tree, child, passive, found);
            default -> {}
        }
    }

    private void oblique(Tree tree, Word child, boolean passive, List<Argument> found) {
        Word preposition = tree.preposition(child);
        String marker = preposition == null ? "" : preposition.lemma().toLowerCase(Locale.ROOT);
        if (child.relation().equals("obl:agent") || (passive && agentMarkers.contains(marker))) {
            found.add(direct(SUBJECT, child));
        } else if (betweenMarkers.contains(marker)) {
            found.add(direct("between", child));
        } else if (!marker.isEmpty()) {
            found.add(direct(marker, child));
        }
    }

    /** A participle or relative clause: the noun it modifies fills the role that the clause leaves open. */
    private static void modified(Tree tree, Word verb, boolean passive, List<Argument> found) {
        Word governor = tree.head(verb);
        if (governor == null || !(verb.is("acl") || verb.is("amod")) || isVerbalPos(governor)) {
            return;
        }
        boolean relative = verb.relation().equals("acl:relcl") || tree.child(verb, "nsubj") != null;
        if (!relative) {
            boolean active = verb.morphology().verbForm() == VerbForm.INF
                    || verb.morphology().verbForm() == VerbForm.GER
                    || verb.morphology().tense() == org.depeche.syntax.Morphology.Tense.PRES;
            found.add(new Argument(active && !passive ? SUBJECT : OBJECT, governor, Construction.MODIFIED));
        }
    }

    /** The subject of an infinitive, participle clause or second conjunct is found at the verb above. */
    private void understoodSubject(Tree tree, Word verb, String role, List<Argument> found, int depth) {
        Word above = tree.head(verb);
        if (above == null || depth > 4) {
            return;
        }
        boolean conjunct = verb.is("conj");
        if (!conjunct && !verb.is("xcomp") && !verb.is("advcl") && !verb.is("ccomp") && !verb.is("parataxis")) {
            return;
        }
        if (tree.child(verb, "nsubj") != null) {
            return;
        }
        boolean finite = verb.morphology().verbForm() == VerbForm.FIN;
        if (finite && (verb.is("advcl") || verb.is("ccomp") || verb.is("parataxis"))) {
            return;
        }
        Construction how = conjunct ? Construction.SHARED : Construction.CONTROLLED;
        Word controller = verb.is("xcomp") ? tree.child(above, "obj") : null;
        if (controller == null) {
            controller = tree.child(above, "nsubj");
        }
        if (controller != null) {
            found.add(new Argument(role, antecedent(tree, controller), how));
            return;
        }
        Word modified = above.is("acl") ? tree.head(above) : null;
        if (modified != null && !isVerbalPos(modified)) {
            found.add(new Argument(role, modified, how));
        } else {
            understoodSubject(tree, above, role, found, depth + 1);
        }
    }

    private void noun(Tree tree, Word noun, List<Argument> found) {
        for (Word child : tree.children(noun)) {
            switch (universal(child.relation())) {
                case "nmod", "obl" -> nominal(tree, child, found);
                case "amod" -> found.add(direct(OWNER, child));
                case "det", "nmod:poss" -> {
                    if (child.pos() == Pos.PRON || child.relation().equals("nmod:poss") || isPossessive(child)) {
                        found.add(direct(OWNER, child));
                    }
                }
                case "compound" -> found.add(direct(OWNER, child));
                case "acl" -> participleAtNoun(tree, child, found);
                case "nsubj" -> found.add(direct(SUBJECT, child));
                default -> {}
            }
        }
        lightVerb(tree, noun, found);
    }

    private void nominal(Tree tree, Word child, List<Argument> found) {
        if (child.relation().equals("nmod:poss")) {
            found.add(direct(OWNER, child));
            return;
        }
        Word preposition = tree.preposition(child);
        String marker = preposition == null ? "" : preposition.lemma().toLowerCase(Locale.ROOT);
        if (agentMarkers.contains(marker)) {
            found.add(direct(SUBJECT, child));
        } else if (betweenMarkers.contains(marker)) {
            found.add(direct("between", child));
        } else if (genitives.contains(marker)) {
            found.add(direct(OBJECT, child));
            found.add(direct(OWNER, child));
        } else {
            found.add(direct(marker.isEmpty() ? OWNER : marker, child));
        }
    }

    /** "l'attaque menée par X": the participle's agent is the noun's subject. */
    private void participleAtNoun(Tree tree, Word participle, List<Argument> found) {
        if (participle.pos() != Pos.VERB || !lightVerbs.carries(participle.lemma())) {
            return;
        }
        for (Word child : tree.children(participle)) {
            Word preposition = tree.preposition(child);
            if (preposition != null && child.is("obl")) {
                String marker = preposition.lemma().toLowerCase(Locale.ROOT);
                String role = agentMarkers.contains(marker) || child.relation().equals("obl:agent") ? SUBJECT : marker;
                found.add(new Argument(role, child, Construction.LIGHT_VERB));
            }
        }
    }

    /** "mener une attaque contre", "être victime d'une attaque": the verb above carries the noun. */
    private void lightVerb(Tree tree, Word noun, List<Argument> found) {
        Word verb = tree.head(noun);
        if (verb == null || verb.pos() != Pos.VERB) {
            return;
        }
        boolean carries = lightVerbs.carries(verb.lemma());
        boolean suffers = lightVerbs.suffers(verb.lemma());
        if (!carries && !suffers) {
            return;
        }
        List<Argument> ofVerb = new ArrayList<>();
        verb(tree, verb, ofVerb);
        for (Argument argument : ofVerb) {
            if (argument.word().index() == noun.index()) {
                continue;
            }
            String role = suffers && argument.role().equals(SUBJECT) ? OBJECT : argument.role();
            found.add(new Argument(role, argument.word(), Construction.LIGHT_VERB));
        }
    }

    private static boolean isPossessive(Word determiner) {
        return determiner.relation().equals("det:poss");
    }

    /** A relative pronoun stands for the noun that its clause modifies. */
    static Word antecedent(Tree tree, Word word) {
        if (word.pos() != Pos.PRON) {
            return word;
        }
        Word verb = tree.head(word);
        if (verb == null || !verb.relation().equals("acl:relcl") || isPersonal(word)) {
            return word;
        }
        Word noun = tree.head(verb);
        return noun == null ? word : noun;
    }

    private static boolean isPersonal(Word pronoun) {
        return pronoun.morphology().person() > 0;
    }

    private static List<Argument> withConjuncts(Tree tree, List<Argument> found) {
        List<Argument> all = new ArrayList<>(found);
        for (Argument argument : found) {
            if (argument.word().pos() == Pos.VERB) {
                continue;
            }
            for (Word child : tree.children(argument.word())) {
                if (child.is("conj") && !isVerbalPos(child)) {
                    all.add(new Argument(argument.role(), child, argument.how()));
                }
            }
        }
        return all;
    }

    /** The first word that fills the role, or null. */
    public static @Nullable Word first(List<Argument> arguments, String role) {
        for (Argument argument : arguments) {
            if (argument.role().equals(role)) {
                return argument.word();
            }
        }
        return null;
    }

    private static boolean has(List<Argument> arguments, String role) {
        return first(arguments, role) != null;
    }

    private static Argument direct(String role, Word word) {
        return new Argument(role, word, Construction.DIRECT);
    }

    private static boolean isVerbalPos(Word word) {
        return word.pos() == Pos.VERB || word.pos() == Pos.AUX;
    }

    private static String universal(String relation) {
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }
}
