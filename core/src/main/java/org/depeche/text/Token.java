package org.depeche.text;

/**
 * A token as it stands in the text.
 *
 * @param form its form after cleaning: straight apostrophes ("l'"), plain double quotes
 * @param span where it stands in the text as given
 */
public record Token(String form, Span span) {}
