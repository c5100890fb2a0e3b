package org.depeche.coding;

import java.util.List;
import org.depeche.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * An actor, a recipient or a source in a record; the fields as in {@link org.depeche.names.Entity}.
 *
 * @param text the shortest phrase that names it, as it stands in the text
 * @param name what it stands for
 */
public record Participant(
        String text,
        Span span,
        String name,
        @Nullable String country,
        @Nullable String sector,
        List<String> otherSectors) {
    public Participant {
        otherSectors = List.copyOf(otherSectors);
    }
}
