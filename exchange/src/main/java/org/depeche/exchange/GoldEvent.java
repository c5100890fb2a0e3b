package org.depeche.exchange;

import java.util.List;
import java.util.Map;
import org.depeche.lexicon.EventType;
import org.jspecify.annotations.Nullable;

/**
 * An event mention as a person coded it.
 *
 * @param start trigger's offset in UTF-16 units
 * @param end its end, exclusive
 * @param date EDTF, or null
 */
public record GoldEvent(
        String event,
        EventType type,
        @Nullable String mode,
        String trigger,
        int start,
        int end,
        List<GoldEntity> actors,
        List<GoldEntity> recipients,
        @Nullable String date,
        @Nullable GoldPlace place,
        String status,
        List<GoldEntity> sources,
        Map<String, Integer> counts) {
    public GoldEvent {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        sources = List.copyOf(sources);
    }
}
