/** Whole corpora: coded with little memory into the parts of two tables, and gone on with where it was stopped. */
@NullMarked
package org.depeche.corpus;

import org.jspecify.annotations.NullMarked;
