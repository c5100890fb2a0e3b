package org.depeche.text;

/**
 * A paragraph of a cleaned text, without the spaces around it.
 *
 * @param index its place in the text, from 0
 * @param start offset in the cleaned text
 * @param end offset in the cleaned text, exclusive
 * @param headline whether it is a title or a subheading
 */
record Paragraph(int index, int start, int end, boolean headline) {}
