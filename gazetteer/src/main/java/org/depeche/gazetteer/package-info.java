/** The world's place names as one binary resource, and what reads it. */
@NullMarked
package org.depeche.gazetteer;

import org.jspecify.annotations.NullMarked;
