package org.depeche.train.coding;

import org.depeche.coding.Questions;

/** A report's questions with the right answers. */
record Labelled(Questions questions, GoldLabels labels) {}
