package org.depeche.coding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.depeche.lexicon.EventType;
import org.depeche.lexicon.Grammar;
import org.depeche.names.Entity;
import org.depeche.syntax.Word;

/**
 * Marks private people who are arrested, charged or convicted in a sentence that names a common crime ("interpellés pour
 * trafic de drogue"): they are further CRM, throughout the report.
 */
final class Offenders {
    private static final String CRIMINALS = "CRM";
    private static final Set<String> PRIVATE = Set.of("CVL", "UAF", "UNK");
    private static final Set<String> MODES = Set.of("arrest", "convict", "allege", "investigate");

    private Offenders() {}

    /**
     * The analysis with offenders marked; the same one where there are none.
     *
     * @param sentences the report's sentences, of this analysis or of one with the same participants
     */
    static ReportAnalysis marked(ReportAnalysis analysis, List<SentenceContext> sentences, Grammar grammar) {
        Set<Integer> offenders = new HashSet<>();
        for (SentenceContext sentence : sentences) {
            if (!namesCrime(sentence, grammar)) {
                continue;
            }
            for (Candidate candidate : sentence.candidates()) {
                Entity recipient = candidate.admitted() && isOfLaw(candidate)
                        ? EventFeatures.filler(
                                sentence, candidate, candidate.frame().recipientRoles())
                        : null;
                if (recipient != null && isPrivate(recipient)) {
                    offenders.add(recipient.referent());
                }
            }
        }
        if (offenders.isEmpty()) {
            return analysis;
        }
        return analysis.withEntities(analysis.entities().stream()
                .map(ofSentence -> ofSentence.stream()
                        .map(e -> offenders.contains(e.referent()) && isPrivate(e) ? offender(e) : e)
                        .toList())
                .toList());
    }

    private static boolean namesCrime(SentenceContext sentence, Grammar grammar) {
        for (Word word : sentence.tree().words()) {
            if (CrimeWords.isOne(word, grammar)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfLaw(Candidate candidate) {
        EventType type = candidate.proposed();
        String mode = candidate.frame().mode();
        return mode != null
                && MODES.contains(mode)
                && (type == EventType.COERCE || type == EventType.SANCTION || type == EventType.ACCUSE);
    }

    private static boolean isPrivate(Entity entity) {
        return entity.sector() != null
                && PRIVATE.contains(entity.sector())
                && (entity.kind() == Entity.Kind.PERSON
                        || entity.kind() == Entity.Kind.GROUP
                        || entity.kind() == Entity.Kind.PRONOUN);
    }

    private static Entity offender(Entity entity) {
        if (entity.otherSectors().contains(CRIMINALS)) {
            return entity;
        }
        List<String> others = new ArrayList<>(entity.otherSectors());
        others.add(CRIMINALS);
        return entity.withSectors(entity.sector(), others);
    }
}
