/** Builds the gazetteer's resource from lists of place names; runs in the Maven build and is left out of the jar. */
@NullMarked
package org.depeche.gazetteer.build;

import org.jspecify.annotations.NullMarked;
