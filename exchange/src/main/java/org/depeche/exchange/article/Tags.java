package org.depeche.exchange.article;

import java.util.Set;

/** What the elements of HTML are to the reading of a page. */
final class Tags {
    /** Elements whose content is no text of the page. */
    private static final Set<String> SILENT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "frameset",
            "svg",
            "math",
            "canvas",
            "audio",
            "video",
            "object",
            "embed",
            "applet",
            "map",
            "select",
            "option",
            "datalist",
            "button",
            "input",
            "textarea",
            "progress",
            "meter",
            "amp-ad",
            "amp-analytics",
            "amp-sidebar",
            "amp-social-share",
            "amp-user-notification",
            "amp-consent");

    /** Elements within a line. */
    private static final Set<String> INLINE = Set.of(
            "a",
            "abbr",
            "acronym",
            "b",
            "bdi",
            "bdo",
            "big",
            "blink",
            "cite",
            "code",
            "data",
            "del",
            "dfn",
            "em",
            "font",
            "i",
            "img",
            "ins",
            "kbd",
            "label",
            "mark",
            "nobr",
            "q",
            "rb",
            "rp",
            "rt",
            "ruby",
            "s",
            "samp",
            "small",
            "span",
            "strike",
            "strong",
            "sub",
            "sup",
            "time",
            "tt",
            "u",
            "var",
            "wbr",
            "g-emoji",
            "amp-img",
            "amp-fit-text");

    private Tags() {}

    static boolean isSilent(String tag) {
        return SILENT.contains(tag);
    }

    static boolean isInline(String tag) {
        return INLINE.contains(tag);
    }

    /** What an element is by its name alone. */
    static RegionRole role(String tag) {
        return switch (tag) {
            case "nav", "footer", "aside", "dialog", "menu" -> RegionRole.FURNITURE;
            case "figure", "amp-carousel" -> RegionRole.FIGURE;
            case "figcaption", "caption" -> RegionRole.CAPTION;
            case "form", "address", "fieldset" -> RegionRole.DOUBTFUL;
            default -> RegionRole.PLAIN;
        };
    }
}
