package org.depeche.train.coding;

import org.depeche.coding.Questions;

/**
 * A report's questions with the right answers.
 *
 * @param dated whether it also teaches when events happened
 */
record Labelled(Questions questions, GoldLabels labels, boolean dated) {}
