@NullMarked
package org.depeche.syntax;

import org.jspecify.annotations.NullMarked;
