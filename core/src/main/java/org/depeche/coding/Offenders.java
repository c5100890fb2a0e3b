package org.depeche.coding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.depeche.lexicon.Argument;
import org.depeche.lexicon.Grammar;
import org.depeche.names.Entity;
import org.depeche.syntax.Tree;
import org.depeche.syntax.Word;

/**
 * Marks private people who are arrested or convicted for a common offence ("interpellés pour trafic de drogue"): they are
 * further CRM, throughout the report.
 */
final class Offenders {
    private static final String CRIMINALS = "CRM";
    private static final Set<String> PRIVATE = Set.of("CVL", "UAF", "UNK");
    private static final Set<String> MODES = Set.of("arrest", "convict");

    private Offenders() {}

    /**
     * The analysis with offenders marked; the same one where there are none.
     *
     * @param sentences the report's sentences, of this analysis or of one with the same participants
     */
    static ReportAnalysis marked(ReportAnalysis analysis, List<SentenceContext> sentences, Grammar grammar) {
        Set<Integer> offenders = new HashSet<>();
        for (SentenceContext sentence : sentences) {
            for (Candidate candidate : sentence.candidates()) {
                String mode = candidate.admitted() ? candidate.frame().mode() : null;
                if (mode != null && MODES.contains(mode) && isForOffence(sentence.tree(), candidate, grammar)) {
                    recipients(sentence, candidate, grammar).forEach(e -> offenders.add(e.referent()));
                }
            }
        }
        if (offenders.isEmpty()) {
            return analysis;
        }
        return analysis.withEach(e -> offenders.contains(e.referent()) && isPrivate(e) ? e.withFurther(CRIMINALS) : e);
    }

    /** Whether the act's own clause names an offence. */
    private static boolean isForOffence(Tree tree, Candidate candidate, Grammar grammar) {
        for (Word word : tree.words()) {
            if (grammar.is("offence", word.lemma().toLowerCase(Locale.ROOT))
                    && tree.dominates(candidate.head(), word)) {
                return true;
            }
        }
        return false;
    }

    private static List<Entity> recipients(SentenceContext sentence, Candidate candidate, Grammar grammar) {
        List<Entity> recipients = new ArrayList<>();
        for (Argument argument : candidate.arguments()) {
            Entity entity = candidate.frame().recipientRoles().contains(argument.role())
                    ? sentence.entityAt(argument.word())
                    : null;
            boolean crowd = grammar.is("participants", argument.word().lemma().toLowerCase(Locale.ROOT));
            if (entity != null && !crowd && isPrivate(entity)) {
                recipients.add(entity);
            }
        }
        return recipients;
    }

    private static boolean isPrivate(Entity entity) {
        return entity.sector() != null
                && PRIVATE.contains(entity.sector())
                && (entity.kind() == Entity.Kind.PERSON
                        || entity.kind() == Entity.Kind.GROUP
                        || entity.kind() == Entity.Kind.PRONOUN);
    }
}
