package org.depeche.exchange.article;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What the classes and ids of elements say that these are. A class is cut into words ("post-Related_links" into post, related,
 * links); one or two words next to each other are looked up. The words, in French and English, are in {@code names.txt}: a word
 * with a star stands for all that begin so.
 */
final class ElementNames {
    /** "has-sidebar", "no-comments": what stands in or is missing from the element, not what it is. */
    private static final Set<String> ABOUT_CONTENT = Set.of(
            "has", "no", "not", "is", "with", "without", "enable", "enabled", "show", "hide", "js", "if", "supports");

    /** "tag-budget", "category-share": what WordPress tells of a post's subjects. */
    private static final Set<String> SUBJECTS = Set.of("tag", "category", "categorie", "topic", "keyword");

    private static final Set<String> LISTS =
            Set.of("list", "lists", "cloud", "links", "container", "wrapper", "box", "items", "s", "block", "label");

    /** Words at the end of a class that do not change what the ones before say. */
    private static final Set<String> WRAPPERS = Set.of(
            "wrapper",
            "wrap",
            "container",
            "inner",
            "main",
            "full",
            "text",
            "content",
            "section",
            "area",
            "block",
            "new");

    private static final int SHORTEST_STEM = 3;
    private static final int LONGEST = 400;

    private final Map<String, RegionRole> words = new HashMap<>();
    private final Map<String, RegionRole> stems = new HashMap<>();

    private ElementNames() {}

    /** Names that say nothing. */
    static ElementNames none() {
        return new ElementNames();
    }

    static ElementNames load() {
        ElementNames names = new ElementNames();
        WordLists.load("names.txt").forEach((role, list) -> {
            for (String word : list) {
                boolean stem = word.endsWith("*");
                String key = stem ? word.substring(0, word.length() - 1) : word;
                (stem ? names.stems : names.words).put(key, RegionRole.valueOf(role.toUpperCase(Locale.ROOT)));
            }
        });
        return names;
    }

    /** What classes, separated by spaces, say. That it is the article's text counts most, then that it is surely none. */
    RegionRole role(String classes) {
        Set<RegionRole> said = new HashSet<>();
        int from = 0;
        int end = Math.min(classes.length(), LONGEST);
        while (from < end) {
            int to = classes.indexOf(' ', from);
            to = to < 0 ? classes.length() : to;
            if (to > from) {
                said.add(roleOfClass(CamelCase.words(classes.substring(from, to))));
            }
            from = to + 1;
        }
        for (RegionRole role : List.of(
                RegionRole.BODY,
                RegionRole.HIDDEN,
                RegionRole.COMMENTS,
                RegionRole.FURNITURE,
                RegionRole.CAPTION,
                RegionRole.LINKS,
                RegionRole.DOUBTFUL)) {
            if (said.contains(role)) {
                return role;
            }
        }
        return RegionRole.PLAIN;
    }

    private RegionRole roleOfClass(List<String> parts) {
        if (parts.isEmpty() || (ABOUT_CONTENT.contains(parts.get(0)) && parts.size() > 1)) {
            return RegionRole.PLAIN;
        }
        if (parts.size() > 1 && SUBJECTS.contains(parts.get(0)) && !LISTS.contains(parts.get(1))) {
            return RegionRole.PLAIN;
        }
        RegionRole found = RegionRole.PLAIN;
        for (int i = 0; i < parts.size(); i++) {
            RegionRole role = i + 1 < parts.size() ? words.get(parts.get(i) + "-" + parts.get(i + 1)) : null;
            int length = role == null ? 1 : 2;
            role = role == null ? roleOfWord(parts.get(i)) : role;
            if (role == RegionRole.BODY && !onlyWrappers(parts, i + length)) {
                continue;
            }
            if (role == RegionRole.HIDDEN && parts.size() > length) {
                continue; // "hidden-xs" is hidden on small screens only.
            }
            if (role == RegionRole.COMMENTS || role == RegionRole.FURNITURE) {
                return role;
            }
            found = role != RegionRole.PLAIN && found != RegionRole.CAPTION ? role : found;
        }
        return found;
    }

    private static boolean onlyWrappers(List<String> parts, int from) {
        for (String part : parts.subList(Math.min(from, parts.size()), parts.size())) {
            if (!WRAPPERS.contains(part) && !Character.isDigit(part.charAt(0))) {
                return false;
            }
        }
        return true;
    }

    private RegionRole roleOfWord(String word) {
        RegionRole role = words.get(word);
        for (int length = word.length(); role == null && length >= SHORTEST_STEM; length--) {
            role = stems.get(word.substring(0, length));
        }
        return role == null ? RegionRole.PLAIN : role;
    }
}
