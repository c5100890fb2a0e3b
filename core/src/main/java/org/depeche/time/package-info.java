@NullMarked
package org.depeche.time;

import org.jspecify.annotations.NullMarked;
