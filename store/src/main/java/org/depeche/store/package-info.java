/** Reports, events, corrections and runs in one DuckDB file; questions asked of them. */
@NullMarked
package org.depeche.store;

import org.jspecify.annotations.NullMarked;
