package org.depeche.story;

import java.util.Map;
import org.depeche.coding.Draft;

/**
 * A mention of a happening, ready to be compared with others.
 *
 * @param counts numbers of people by name, as in {@link org.depeche.coding.EventRecord}
 */
record Mention(Draft draft, Map<String, Integer> counts) {}
