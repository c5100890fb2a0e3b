/** Events in the formats of other programs and projects: GeoJSON, PLOVER, POLECAT, GDELT. */
@NullMarked
package org.depeche.exchange.export;

import org.jspecify.annotations.NullMarked;
