@NullMarked
package org.depeche.coding;

import org.jspecify.annotations.NullMarked;
