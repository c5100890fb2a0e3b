package org.depeche.coding;

import org.depeche.text.Span;

/** Words quoted from the text, with where they stand. */
public record Quotation(String text, Span span) {}
