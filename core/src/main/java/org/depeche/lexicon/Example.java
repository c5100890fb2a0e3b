package org.depeche.lexicon;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an entry's example must give. Participants are written "COUNTRY SECTOR", with "-" for an unknown country. Null
 * means: not checked.
 *
 * @param file the lexicon file it stands in
 * @param line the line of the entry
 */
public record Example(
        String file,
        int line,
        String text,
        String trigger,
        EventType type,
        @Nullable String mode,
        @Nullable List<String> actors,
        @Nullable List<String> recipients,
        @Nullable String status,
        @Nullable List<String> sources,
        Map<String, Integer> counts) {}
