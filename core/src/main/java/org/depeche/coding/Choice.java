package org.depeche.coding;

/** One possible answer to a question, with what speaks for it. */
public record Choice<T>(T value, Features features) {}
