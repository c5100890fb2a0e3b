@NullMarked
package org.depeche.names;

import org.jspecify.annotations.NullMarked;
