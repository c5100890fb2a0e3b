package org.depeche.store;

import java.util.List;

/**
 * Some of the events that a filter lets through.
 *
 * @param total how many there are in all
 * @param offset how many come before this page
 */
public record EventPage(long total, long offset, List<StoredEvent> events) {
    public EventPage {
        events = List.copyOf(events);
    }
}
