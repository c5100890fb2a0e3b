@NullMarked
package org.depeche.text;

import org.jspecify.annotations.NullMarked;
