/** Dépêche reads news reports and writes down every political event in them, with its sources. */
@NullMarked
package org.depeche;

import org.jspecify.annotations.NullMarked;
