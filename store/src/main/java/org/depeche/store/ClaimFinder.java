package org.depeche.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depeche.coding.EventRecord;
import org.depeche.coding.Status;
import org.depeche.lexicon.EventType;

/** Finds who says of a happening that it was, who denies it, and what else may be told of it. */
final class ClaimFinder {
    /** How many mentions of other documents are given. */
    private static final int ELSEWHERE = 50;

    private final Query query;

    ClaimFinder(Query query) {
        this.query = query;
    }

    Claims claims(StoredDocument document, String event) throws SQLException {
        List<StoredEvent> shown = document.events().stream()
                .filter(stored -> stored.review() != Review.REJECTED)
                .toList();
        List<StoredEvent> mentions = shown.stream()
                .filter(stored -> stored.record().event().equals(event))
                .toList();
        List<StoredEvent> asserted = new ArrayList<>();
        List<StoredEvent> denied = new ArrayList<>();
        Set<String> names = new HashSet<>();
        Set<Integer> sentences = new HashSet<>();
        for (StoredEvent mention : mentions) {
            (mention.record().status() == Status.NEGATED ? denied : asserted).add(mention);
            names.addAll(names(mention.record()));
            sentences.add(mention.record().sentence());
            sentences.add(mention.record().sentence() + 1);
        }
        List<StoredEvent> answers = shown.stream()
                .filter(stored -> !stored.record().event().equals(event))
                .filter(stored -> stored.record().type() == EventType.REJECT
                        || stored.record().type() == EventType.ACCUSE)
                .filter(stored -> sentences.contains(stored.record().sentence()))
                .filter(stored -> names(stored.record()).stream().anyMatch(names::contains))
                .toList();
        return new Claims(asserted, denied, answers, mentions.isEmpty() ? List.of() : elsewhere(document, event));
    }

    /** Whom the event is between, by name; "L'armée" at the beginning of a sentence is "l'armée" within one. */
    private static Set<String> names(EventRecord record) {
        return Stream.concat(record.actors().stream(), record.recipients().stream())
                .map(participant -> Words.fold(participant.name()))
                .collect(Collectors.toSet());
    }

    private List<StoredEvent> elsewhere(StoredDocument document, String event) throws SQLException {
        List<Long> mentions = query.list(
                "WITH mine AS (SELECT m.* FROM mentions m JOIN documents d USING (doc) WHERE d.document = ? AND m.event = ?)"
                        + " SELECT DISTINCT m.mention FROM mentions m JOIN mine ON m.type = mine.type AND m.first_day ="
                        + " mine.first_day AND m.last_day = mine.last_day AND m.doc <> mine.doc WHERE m.review <> 'rejected'"
                        + " AND (m.place = mine.place OR m.actor = mine.actor OR m.recipient = mine.recipient)"
                        + " ORDER BY m.mention LIMIT " + ELSEWHERE,
                Query.values(List.of(document.report().document(), event)),
                row -> row.getLong(1));
        return EventRows.ofMentions(query, mentions);
    }
}
