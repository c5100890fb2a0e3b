/** Trains the linear models that settle what the lexicon proposes, from hand-coded documents. */
@NullMarked
package org.depeche.train.coding;

import org.jspecify.annotations.NullMarked;
