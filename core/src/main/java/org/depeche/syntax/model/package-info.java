/**
 * The statistics behind tagging, parsing and name recognition: features, linear models, the transition system. Knows
 * words and labels as numbers only.
 */
@NullMarked
package org.depeche.syntax.model;

import org.jspecify.annotations.NullMarked;
