/** Measures how fast Dépêche reads and codes reports: stage by stage with JMH, and whole corpora. */
@NullMarked
package org.depeche.bench;

import org.jspecify.annotations.NullMarked;
