/** The local page on a store, and its HTTP API. */
@NullMarked
package org.depeche.desk;

import org.jspecify.annotations.NullMarked;
