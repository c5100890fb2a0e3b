package org.depeche.coding;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.depeche.lexicon.Argument;
import org.depeche.lexicon.Grammar;
import org.depeche.names.Entity;
import org.depeche.syntax.Morphology.GrammaticalNumber;
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

    private Claimants() {}

    /**
     * The analysis with such attackers marked; the same one where nobody, or more than one group, claims something.
     *
     * @param sentences the report's sentences, of this analysis or of one with the same participants
     */
    static ReportAnalysis marked(ReportAnalysis analysis, List<SentenceContext> sentences, Grammar grammar) {
        Entity claimant = null;
        for (SentenceContext sentence : sentences) {
            for (Word word : sentence.tree().words()) {
                Entity claims = claimant(sentence, word, grammar);
                if (claims != null && claimant != null && !isOfSameSide(claims, claimant)) {
                    return analysis;
                }
                claimant = claimant == null ? claims : claimant;
            }
        }
        if (claimant == null) {
            return analysis;
        }
        Entity group = claimant;
        return analysis.withEntities(analysis.entities().stream()
                .map(ofSentence -> ofSentence.stream()
                        .map(e -> isUnnamedAttackers(e, analysis.trees().get(e.sentence())) ? of(group, e) : e)
                        .toList())
                .toList());
    }

    private static @Nullable Entity claimant(SentenceContext sentence, Word word, Grammar grammar) {
        if (!grammar.is("claiming", word.lemma().toLowerCase(Locale.ROOT))) {
            return null;
        }
        for (Argument argument : sentence.argumentsOf(word)) {
            Entity entity = argument.role().equals(Argument.SUBJECT) ? sentence.entityAt(argument.word()) : null;
            if (entity != null && REBELS.equals(entity.sector()) && entity.country() != null) {
                return entity;
            }
        }
        return null;
    }

    private static boolean isOfSameSide(Entity a, Entity b) {
        return Objects.equals(a.country(), b.country()) && Objects.equals(a.sector(), b.sector());
    }

    private static boolean isUnnamedAttackers(Entity entity, Tree tree) {
        boolean attackers = ATTACKERS.equals(entity.sector()) || REBELS.equals(entity.sector());
        return attackers
                && entity.country() == null
                && entity.kind() != Entity.Kind.PERSON
                && tree.word(entity.head()).morphology().number() == GrammaticalNumber.PLUR;
    }

    private static Entity of(Entity group, Entity attackers) {
        return attackers.withSectors(group.sector(), group.otherSectors()).withCountry(group.country());
    }
}
