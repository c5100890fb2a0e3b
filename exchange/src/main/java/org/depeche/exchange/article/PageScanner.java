package org.depeche.exchange.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.depeche.exchange.article.Page.StatedTime;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Scans a parsed page, once and without recursion, into its regions, blocks and metadata. */
final class PageScanner implements NodeFilter {
    /** A label within a line that is nothing for the reader may be this long at most. */
    private static final int LONGEST_INLINE_FURNITURE = 200;

    private final ElementNames names;
    private final Map<String, RegionRole> rolesOfNames = new HashMap<>();
    private final List<Region> regions = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<StatedTime> times = new ArrayList<>();
    private final Metadata metadata = new Metadata();
    private final LineText line = new LineText();
    private final List<InlineFurniture> inlineFurniture = new ArrayList<>();
    private int region = -1;
    private int links;

    /** The end of the text of furniture with which the line began; if nothing follows, the whole line is furniture. */
    private int furnitureEnd;

    /** Where the last span began, and where it ended if nothing came since. */
    private int spanStart;

    private int spanEnd = -1;

    /** An element within a line that is nothing for the reader, and where its text begins. */
    private record InlineFurniture(int depth, RegionRole role, int block, int from) {}

    private PageScanner(ElementNames names) {
        this.names = names;
    }

    static Page scan(Document document, ElementNames names) {
        PageScanner scanner = new PageScanner(names);
        document.filter(scanner);
        return new Page(
                List.copyOf(scanner.regions),
                List.copyOf(scanner.blocks),
                scanner.metadata.values(),
                scanner.metadata.linkedData(),
                List.copyOf(scanner.times));
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            readText(text);
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element) || node instanceof Document) {
            return node instanceof DataNode ? FilterResult.SKIP_ENTIRELY : FilterResult.CONTINUE;
        }
        String tag = element.normalName();
        metadata.read(element, tag);
        if (Tags.isSilent(tag) || tag.equals("head")) {
            if (tag.equals("head")) {
                metadata.readHead(element);
            }
            return FilterResult.SKIP_CHILDREN;
        }
        readTime(element, tag);
        if (tag.equals("br")) {
            line.lineBreak();
        } else if (Tags.isInline(tag)) {
            openInline(element, tag, depth);
        } else {
            open(element, tag);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && !(node instanceof Document)) {
            String tag = element.normalName();
            if (Tags.isSilent(tag) || tag.equals("head") || tag.equals("br")) {
                return FilterResult.CONTINUE;
            }
            if (Tags.isInline(tag)) {
                closeInline(element, tag, depth);
            } else {
                close();
            }
        }
        return FilterResult.CONTINUE;
    }

    private void readText(TextNode text) {
        if (region >= 0 && regions.get(region).tag().equals("pre")) {
            line.appendTyped(text.getWholeText(), links > 0);
        } else {
            line.append(text.getWholeText(), links > 0);
        }
    }

    private void open(Element element, String tag) {
        flush();
        String classes = element.attr("class");
        String id = element.attr("id");
        String named = id.isEmpty() ? classes : classes + " " + id;
        int index = regions.size();
        regions.add(new Region(index, region, index + 1, blocks.size(), 0, tag, named, role(element, tag, named)));
        region = index;
    }

    private void close() {
        flush();
        Region closed = regions.get(region).closedAt(regions.size(), blocks.size());
        regions.set(region, closed);
        region = closed.parent();
    }

    private void openInline(Element element, String tag, int depth) {
        if (tag.equals("span") && spanEnd == line.length()) {
            line.space(); // Two spans side by side are set apart by the style sheet.
        }
        spanStart = line.length();
        links += tag.equals("a") && element.hasAttr("href") ? 1 : 0;
        String classes = element.attr("class");
        RegionRole role = isHidden(element) ? RegionRole.HIDDEN : ofNames(classes);
        if (role == RegionRole.FURNITURE || role == RegionRole.HIDDEN || role == RegionRole.CAPTION) {
            inlineFurniture.add(new InlineFurniture(depth, role, blocks.size(), line.length()));
        }
    }

    private void closeInline(Element element, String tag, int depth) {
        links -= tag.equals("a") && element.hasAttr("href") ? 1 : 0;
        spanEnd = tag.equals("span") && line.length() > spanStart + 1 ? line.length() : -1;
        int last = inlineFurniture.size() - 1;
        if (last < 0 || inlineFurniture.get(last).depth() != depth) {
            return;
        }
        InlineFurniture furniture = inlineFurniture.remove(last);
        if (furniture.block() != blocks.size() || line.length() - furniture.from() > LONGEST_INLINE_FURNITURE) {
            return;
        }
        if (furniture.role() == RegionRole.HIDDEN) {
            line.cutTo(furniture.from());
        } else if (furniture.from() <= furnitureEnd) {
            furnitureEnd = line.length();
        }
    }

    private void flush() {
        if (region < 0) {
            return;
        }
        if (line.length() <= furnitureEnd) {
            line.cutTo(0);
        }
        furnitureEnd = 0;
        spanEnd = -1;
        Region innermost = regions.get(region);
        line.takeParts((text, linked) -> blocks.add(Block.of(innermost, text, linked)));
    }

    private RegionRole role(Element element, String tag, String named) {
        if (tag.equals("body") || tag.equals("html")) {
            return RegionRole.PLAIN;
        }
        if (element.attr("itemprop").toLowerCase(Locale.ROOT).contains("articlebody")
                || element.attr("property").toLowerCase(Locale.ROOT).endsWith("articlebody")) {
            return RegionRole.BODY;
        }
        if (isHidden(element)) {
            return RegionRole.HIDDEN;
        }
        RegionRole byTag = Tags.role(tag);
        if (byTag != RegionRole.PLAIN && byTag != RegionRole.DOUBTFUL) {
            return byTag;
        }
        RegionRole byNames = ofNames(named);
        if (byNames == RegionRole.PLAIN || byNames == RegionRole.DOUBTFUL) {
            String labels = element.attr("data-component") + " " + element.attr("data-testid") + " "
                    + element.attr("data-module") + " " + element.attr("role");
            RegionRole byLabels = labels.isBlank() ? RegionRole.PLAIN : ofNames(labels);
            byNames = byLabels == RegionRole.PLAIN ? byNames : byLabels;
        }
        return byNames == RegionRole.PLAIN ? byTag : byNames;
    }

    private RegionRole ofNames(String named) {
        return named.isEmpty() ? RegionRole.PLAIN : rolesOfNames.computeIfAbsent(named, names::role);
    }

    private static boolean isHidden(Element element) {
        if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")) {
            return true;
        }
        String style = element.attr("style");
        if (style.isEmpty()) {
            return false;
        }
        String plain = style.substring(0, Math.min(style.length(), 500))
                .replace(" ", "")
                .toLowerCase(Locale.ROOT);
        return plain.contains("display:none") || plain.contains("visibility:hidden");
    }

    private void readTime(Element element, String tag) {
        String property = element.attr("itemprop");
        boolean stated = property.equalsIgnoreCase("datePublished") || property.equalsIgnoreCase("dateCreated");
        if (!tag.equals("time") && !stated) {
            return;
        }
        String value = element.attr("datetime");
        value = value.isEmpty() ? element.attr("content") : value;
        value = value.isEmpty() && tag.equals("time") ? element.wholeText().strip() : value;
        String classes = element.attr("class").toLowerCase(Locale.ROOT);
        boolean published = stated || element.hasAttr("pubdate") || classes.contains("publi");
        boolean changed = property.equalsIgnoreCase("dateModified")
                || (classes.contains("updated") && !published && !classes.contains("entry-date"));
        if (!value.isEmpty() && !changed) {
            times.add(new StatedTime(value.substring(0, Math.min(value.length(), 100)), published, region));
        }
    }
}
