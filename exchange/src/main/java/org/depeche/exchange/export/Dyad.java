package org.depeche.exchange.export;

import java.util.ArrayList;
import java.util.List;
import org.depeche.coding.EventRecord;
import org.depeche.coding.Participant;
import org.depeche.lexicon.EventType;
import org.jspecify.annotations.Nullable;

/**
 * One actor and one recipient of an event, for formats that have room for one of each.
 *
 * @param number counted from 1 within the event
 * @param actor who did it, or null where nobody is named
 * @param recipient to whom it was done, or null where nobody is named
 */
record Dyad(
        int number, @Nullable Participant actor, @Nullable Participant recipient) {
    /**
     * All pairs of an event, at least one: each actor with each recipient, in their order. Where several meet or cooperate
     * and all of them are actors, each is paired with each other, both ways round. (Of several attackers without a
     * recipient nobody can tell whether they fought each other or a third: each stands alone.)
     */
    static List<Dyad> of(EventRecord event) {
        boolean amongThemselves = isMutual(event.type())
                && event.recipients().isEmpty()
                && event.actors().size() > 1;
        List<@Nullable Participant> actors = orNobody(event.actors());
        List<@Nullable Participant> recipients = amongThemselves ? actors : orNobody(event.recipients());
        List<Dyad> dyads = new ArrayList<>();
        for (int from = 0; from < actors.size(); from++) {
            for (int to = 0; to < recipients.size(); to++) {
                if (!amongThemselves || from != to) {
                    dyads.add(new Dyad(dyads.size() + 1, actors.get(from), recipients.get(to)));
                }
            }
        }
        return dyads;
    }

    private static boolean isMutual(EventType type) {
        return type == EventType.CONSULT || type == EventType.COOPERATE;
    }

    private static List<@Nullable Participant> orNobody(List<Participant> participants) {
        List<@Nullable Participant> somebody = new ArrayList<>(participants);
        if (somebody.isEmpty()) {
            somebody.add(null);
        }
        return somebody;
    }
}
