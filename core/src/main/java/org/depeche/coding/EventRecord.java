package org.depeche.coding;

import java.util.List;
import java.util.Map;
import org.depeche.lexicon.EventType;
import org.jspecify.annotations.Nullable;

/**
 * One mention of a political event: who did what to whom, when, where, whether, and according to whom.
 *
 * @param id stable: a hash of document, type and trigger offsets
 * @param document the report's id
 * @param language ISO 639-1 code of the report
 * @param published the report's day of publication as given, or null
 * @param sentence the sentence's index, from 0
 * @param event mentions of one happening in a document share it ("E3")
 * @param mode one of the type's modes, or null
 * @param contexts PLOVER contexts
 * @param trigger the words that report the happening
 * @param hedged whether the writer marks it as hearsay ("aurait tué", "reportedly")
 * @param sources who says so, outermost first; empty in the writer's own voice
 * @param quote the direct quotation that carries the event, or null
 * @param counts whole numbers by name: killed, injured, arrested, abducted, participants
 * @param rule the lexicon entry that fired ("fr/retreat/retirer")
 */
public record EventRecord(
        String id,
        String document,
        String language,
        @Nullable String published,
        int sentence,
        String event,
        EventType type,
        @Nullable String mode,
        List<String> contexts,
        Quotation trigger,
        List<Participant> actors,
        List<Participant> recipients,
        @Nullable EventDate date,
        @Nullable EventPlace place,
        Status status,
        boolean hedged,
        List<Source> sources,
        @Nullable Quotation quote,
        Map<String, Integer> counts,
        String rule) {
    public EventRecord {
        contexts = List.copyOf(contexts);
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        sources = List.copyOf(sources);
    }
}
