@NullMarked
package org.depeche.story;

import org.jspecify.annotations.NullMarked;
