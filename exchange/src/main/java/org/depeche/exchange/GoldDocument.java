package org.depeche.exchange;

import java.util.List;
import org.depeche.text.Report;

/** A hand-coded document: a report with the events a person found in it. */
public record GoldDocument(Report report, List<GoldEvent> events) {
    public GoldDocument {
        events = List.copyOf(events);
    }
}
