@NullMarked
package org.depeche.lexicon;

import org.jspecify.annotations.NullMarked;
