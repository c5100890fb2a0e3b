/** Files in and out: reports, records, hand-coded documents, and the scores of the ones against the others. */
@NullMarked
package org.depeche.exchange;

import org.jspecify.annotations.NullMarked;
