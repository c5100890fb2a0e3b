package org.depeche.coding;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.depeche.lexicon.Argument;
import org.depeche.lexicon.Grammar;
import org.depeche.names.Entity;
import org.depeche.syntax.Morphology.GrammaticalNumber;
import org.depeche.syntax.Pos;
import org.depeche.syntax.Tree;
import org.depeche.syntax.Word;
import org.jspecify.annotations.Nullable;

/**
 * Gives attackers whom a report does not name to the armed group that it says has claimed the attack: "the assailants" of an
 * attack claimed by Islamic State are of Islamic State. A lone attacker stays what he is: whoever claims his deed need not
 * have sent him.
 */
final class Claimants {
    private static final String ATTACKERS = "UAF";
    private static final String REBELS = "REB";
    private static final String CIVILIANS = "CVL";

    private Claimants() {}

    /**
     * The analysis with such attackers marked, in all their mentions; the same one where nobody, or more than one group,
     * claims an attack.
     *
     * @param sentences the report's sentences, of this analysis or of one with the same participants
     */
    static ReportAnalysis marked(ReportAnalysis analysis, List<SentenceContext> sentences, Grammar grammar) {
        Entity claimant = null;
        for (SentenceContext sentence : sentences) {
            for (Word word : sentence.tree().words()) {
                Entity claims = claimant(sentence, word, grammar);
                if (claims != null && claimant != null && !isSame(claims, claimant)) {
                    return analysis;
                }
                claimant = claimant == null ? claims : claimant;
            }
        }
        if (claimant == null) {
            return analysis;
        }
        Entity group = claimant;
        Set<Integer> unnamed = new HashSet<>();
        for (List<Entity> ofSentence : analysis.entities()) {
            for (Entity entity : ofSentence) {
                if (areUnnamedAttackers(entity, analysis.trees().get(entity.sentence()))) {
                    unnamed.add(entity.referent());
                }
            }
        }
        return analysis.withEach(e -> unnamed.contains(e.referent()) && isOfNoSide(e) ? of(group, e) : e);
    }

    /** The armed group that says at this verb that an attack was its own, or null. */
    private static @Nullable Entity claimant(SentenceContext sentence, Word verb, Grammar grammar) {
        if (!grammar.is("claiming", lemma(verb)) || isNegated(sentence.tree(), verb, grammar)) {
            return null;
        }
        boolean attack = false;
        Entity group = null;
        for (Argument argument : sentence.argumentsOf(verb)) {
            Word word = argument.word();
            if (argument.role().equals(Argument.OBJECT)) {
                boolean clitic = word.pos() == Pos.PRON && word.index() < verb.index();
                attack |= clitic || grammar.is("claimed", lemma(word));
            } else if (argument.role().equals(Argument.SUBJECT)) {
                Entity entity = sentence.entityAt(word);
                boolean armed = entity != null && REBELS.equals(entity.sector()) && entity.country() != null;
                group = armed ? entity : group;
            }
        }
        return attack ? group : null;
    }

    private static boolean isNegated(Tree tree, Word verb, Grammar grammar) {
        for (Word child : tree.children(verb)) {
            if (grammar.is("negation", lemma(child))) {
                return true;
            }
        }
        return false;
    }

    private static String lemma(Word word) {
        return word.lemma().toLowerCase(Locale.ROOT);
    }

    private static boolean isSame(Entity a, Entity b) {
        return a.referent() == b.referent() || a.name().equals(b.name());
    }

    private static boolean areUnnamedAttackers(Entity entity, Tree tree) {
        return entity.kind() == Entity.Kind.GROUP
                && isOfNoSide(entity)
                && tree.word(entity.head()).morphology().number() == GrammaticalNumber.PLUR;
    }

    private static boolean isOfNoSide(Entity entity) {
        boolean attackers =
                ATTACKERS.equals(entity.sector()) && !entity.otherSectors().contains(CIVILIANS);
        return entity.country() == null && (attackers || REBELS.equals(entity.sector()));
    }

    private static Entity of(Entity group, Entity attackers) {
        return attackers.withSectors(group.sector(), group.otherSectors()).withCountry(group.country());
    }
}
