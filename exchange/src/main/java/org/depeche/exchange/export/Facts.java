package org.depeche.exchange.export;

import org.depeche.coding.EventRecord;
import org.depeche.coding.Status;
import org.depeche.lexicon.EventType;

/**
 * Tells what formats may hold that cannot say whether an event happened, as those of GDELT and POLECAT: a row there means
 * that it did. A planned meeting or an announced withdrawal has happened as what it is coded as, an AGREE or a CONCEDE.
 */
final class Facts {
    /** Why the other events are left out. */
    static final String OTHERWISE = "not said to have happened, which the format cannot tell";

    private Facts() {}

    static boolean isOne(EventRecord event) {
        boolean announcement = event.type() == EventType.AGREE || event.type() == EventType.CONCEDE;
        return event.status() == Status.ACTUAL || (event.status() == Status.FUTURE && announcement);
    }
}
