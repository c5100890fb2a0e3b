package org.depeche.exchange;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Cuts an element of a web page into its blocks, at block elements and line breaks. */
final class Blocks implements NodeVisitor {
    private final Element root;
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Element element;
    private int links;
    private int linked;

    private Blocks(Element root) {
        this.root = root;
        this.element = root;
    }

    /** The blocks with any text, in the order of the page. */
    static List<Block> of(Element root) {
        Blocks blocks = new Blocks(root);
        root.traverse(blocks);
        blocks.end();
        return blocks.blocks;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            String part = words.getWholeText();
            text.append(part);
            linked += links > 0 ? part.strip().length() : 0;
        } else if (node instanceof Element inner) {
            links += inner.normalName().equals("a") ? 1 : 0;
            if (inner.isBlock() || inner.normalName().equals("br")) {
                end();
                element = inner.isBlock() ? inner : element;
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element inner) {
            links -= inner.normalName().equals("a") ? 1 : 0;
            if (inner.isBlock()) {
                end();
                Element above = inner.parent();
                element = inner.equals(root) || above == null ? root : above;
            }
        }
    }

    private void end() {
        String line = text.toString().replaceAll("[\\s\\u00A0]+", " ").strip();
        if (!line.isEmpty()) {
            blocks.add(new Block(element, line, linked));
        }
        text.setLength(0);
        linked = 0;
    }
}
