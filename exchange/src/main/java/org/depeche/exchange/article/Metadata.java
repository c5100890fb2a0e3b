package org.depeche.exchange.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Collects what a page states of itself for programs. */
final class Metadata {
    /** More JSON-LD than this is not read: no article has so much. */
    private static final int LONGEST_SCRIPT = 2_000_000;

    /** Longer values, as hostile pages have them, are no titles or dates. */
    private static final int LONGEST_VALUE = 2_000;

    private final Map<String, String> values = new HashMap<>();
    private final List<String> linkedData = new ArrayList<>();

    Map<String, String> values() {
        return Map.copyOf(values);
    }

    List<String> linkedData() {
        return List.copyOf(linkedData);
    }

    void readHead(Element head) {
        for (Element element : head.children()) {
            read(element, element.normalName());
        }
    }

    void read(Element element, String tag) {
        switch (tag) {
            case "meta" -> {
                String content = element.attr("content").strip();
                put(element.attr("property"), content);
                put(element.attr("name"), content);
                put(element.attr("itemprop"), content);
                put(element.attr("http-equiv"), content);
            }
            case "title" -> put("title", element.text().strip());
            case "link" -> {
                if (element.attr("rel").equalsIgnoreCase("canonical")) {
                    put("canonical", element.attr("href").strip());
                }
            }
            case "html" ->
                put(
                        "lang",
                        element.attr(element.hasAttr("lang") ? "lang" : "xml:lang")
                                .strip());
            case "script" -> {
                if (element.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
                    String data = element.data();
                    if (data.length() <= LONGEST_SCRIPT) {
                        linkedData.add(data);
                    }
                }
            }
            default -> {}
        }
    }

    private void put(String name, String value) {
        if (!name.isEmpty() && !value.isEmpty() && value.length() <= LONGEST_VALUE) {
            values.putIfAbsent(name.strip().toLowerCase(Locale.ROOT), value);
        }
    }
}
