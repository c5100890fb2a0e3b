package org.depeche.lexicon;

import static org.depeche.lexicon.Argument.OBJECT;
import static org.depeche.lexicon.Argument.OWNER;
import static org.depeche.lexicon.Argument.SUBJECT;

import java.util.List;
import java.util.Set;
import org.depeche.lexicon.Argument.Construction;
import org.depeche.syntax.Tree;
import org.depeche.syntax.Word;
import org.jspecify.annotations.Nullable;

/**
 * Finds the arguments of a predicate in a tree of Universal Dependencies: actives and passives, nominalisations, relative
 * clauses, participles, infinitives under control, coordination and light verbs all come out as the same roles.
 */
public final class Arguments {
    /** How deep within an argument prepositional phrases are looked for. */
    private static final int DEPTH = 2;

    private final Grammar grammar;
    private final VerbArguments verbs;
    private final NounArguments nouns;

    /**
     * @param grammar the language's function words by name: {@code agent}, {@code genitive}, {@code between} …
     * @param quotingVerbs lemmas of the verbs whose subject may follow what they quote (", a indiqué la police")
     */
    public Arguments(Grammar grammar, Set<String> quotingVerbs) {
        this.grammar = grammar;
        this.verbs = new VerbArguments(grammar, quotingVerbs);
        this.nouns = new NounArguments(grammar, verbs);
    }

    /** The arguments of the predicate, the firmest first; a role may have several words. */
    public List<Argument> of(Tree tree, Word predicate) {
        Word head = causative(tree, predicate);
        Roles roles = new Roles(grammar);
        boolean verbal = isVerbal(tree, head);
        if (verbal) {
            verbs.collect(tree, head, roles);
        } else {
            nouns.collect(tree, head, roles);
        }
        nested(tree, head, verbal, roles);
        if (!verbal) {
            nouns.collectAround(tree, head, roles);
        }
        roles.spread(tree);
        return List.copyOf(roles.found());
    }

    /** "faire exploser": the arguments are those of the infinitive. */
    private static Word causative(Tree tree, Word predicate) {
        Word governor = tree.head(predicate);
        return governor != null && predicate.relation().equals("aux:caus") ? governor : predicate;
    }

    /**
     * Parsers often hang a predicate's prepositional phrase on the noun before it ("imposer des sanctions à X"): phrases
     * within the arguments after the predicate fill their prepositions' roles too, less firmly. And who owns the object
     * is meant with it ("louer les efforts du Pakistan", "protester contre la réforme du gouvernement").
     */
    private void nested(Tree tree, Word predicate, boolean verbal, Roles roles) {
        for (Argument argument : List.copyOf(roles.found())) {
            if (argument.word().index() > predicate.index() && argument.how() == Construction.DIRECT) {
                inner(tree, argument.word(), roles, !verbal, 0);
                if (!isGrammatical(argument.role()) && !Voice.isVerb(argument.word())) {
                    owners(tree, argument.word(), argument.role(), roles);
                }
                if (!verbal
                        && (argument.role().equals(OBJECT) || argument.role().equals(OWNER))) {
                    adjectives(tree, argument.word(), OWNER, roles);
                }
            }
        }
        for (Word child : tree.children(predicate)) {
            // "prêt à coopérer avec X", "la volonté de coopérer avec X".
            boolean infinitive = child.is("xcomp") || child.is("acl") || child.is("advcl");
            if (infinitive && child.morphology().verbForm() == org.depeche.syntax.Morphology.VerbForm.INF) {
                inner(tree, child, roles, false, 0);
            }
        }
        Word object = verbal ? roles.first(OBJECT) : null;
        if (object != null && !Voice.isVerb(object)) {
            owners(tree, object, OBJECT, roles);
        }
    }

    private void inner(Tree tree, Word word, Roles roles, boolean agents, int depth) {
        for (Word child : tree.children(word)) {
            if ((!child.is("nmod") && !child.is("obl")) || child.index() < word.index()) {
                continue;
            }
            roles.addOblique(tree, child, agents, Construction.NESTED);
            if (depth < DEPTH) {
                inner(tree, child, roles, agents, depth + 1);
            }
        }
    }

    private void owners(Tree tree, Word object, String role, Roles roles) {
        for (Word child : tree.children(object)) {
            boolean genitive = child.is("nmod") && (roles.isGenitive(tree, child) || roles.isAgent(tree, child));
            if (genitive || child.relation().equals("nmod:poss") || child.is("compound")) {
                roles.add(role, child, Construction.NESTED);
            }
        }
        adjectives(tree, object, role, roles);
    }

    private static void adjectives(Tree tree, Word noun, String role, Roles roles) {
        for (Word child : tree.children(noun)) {
            if (child.is("amod") && !Voice.isVerb(child)) {
                roles.add(role, child, Construction.NESTED);
            }
        }
    }

    /** Whether the predicate takes a verb's dependents: a verb, or an adjective that is a participle in disguise. */
    public static boolean isVerbal(Tree tree, Word predicate) {
        return Voice.isVerbal(tree, predicate);
    }

    /** Whether the verb stands in the passive, or as a bare past participle that works like one. */
    public static boolean isPassive(Tree tree, Word verb) {
        return Voice.isPassive(tree, verb);
    }

    /** The voice in one word, for features: active, passive, or none for what is no verb. */
    public static String voice(Tree tree, Word word) {
        if (!isVerbal(tree, word)) {
            return "none";
        }
        return isPassive(tree, word) ? "passive" : "active";
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

    /** Whether the role is one of the grammatical ones rather than a preposition. */
    static boolean isGrammatical(String role) {
        return role.equals(SUBJECT) || role.equals(OBJECT) || role.equals(OWNER);
    }
}
