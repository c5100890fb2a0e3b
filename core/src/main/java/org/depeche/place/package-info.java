@NullMarked
package org.depeche.place;

import org.jspecify.annotations.NullMarked;
