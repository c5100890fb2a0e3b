/** Coding many reports: the coders of all languages, several threads, and what could not be coded. */
@NullMarked
package org.depeche.batch;

import org.jspecify.annotations.NullMarked;
