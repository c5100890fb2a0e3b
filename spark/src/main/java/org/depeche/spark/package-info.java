/** The coder as a Spark job. */
@NullMarked
package org.depeche.spark;

import org.jspecify.annotations.NullMarked;
