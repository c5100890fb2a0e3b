package org.depeche.exchange;

import org.jsoup.nodes.Element;

/**
 * A paragraph, heading or list item of a web page.
 *
 * @param element the innermost block element it stands in
 * @param text its text in one line
 * @param linked how many of its characters are links
 */
record Block(Element element, String text, int linked) {
    /** Whether it is running text rather than a menu entry, a teaser or a label. */
    boolean isProse() {
        if (2 * linked > text.length()) {
            return false;
        }
        return switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> linked == 0;
            case "li", "td", "dd" -> text.length() > 60;
            case "p", "blockquote", "pre" -> true;
            default -> text.length() > 80;
        };
    }
}
