/** Trains the models of {@code org.depeche.syntax} from treebanks and annotated texts. */
@NullMarked
package org.depeche.train;

import org.jspecify.annotations.NullMarked;
