package org.depeche.exchange.article;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/** Lays an article's blocks out as text: a line each, the cells of a table's row in one line. */
final class TextLayout {
    private TextLayout() {}

    static String of(Page page, List<Block> blocks) {
        StringBuilder text = new StringBuilder();
        Block before = null;
        for (Block block : blocks) {
            if (before != null) {
                text.append(inOneRow(page, before, block) ? '\t' : '\n');
            }
            text.append(block.text());
            before = block;
        }
        return text.toString();
    }

    private static boolean inOneRow(Page page, Block before, Block block) {
        return before.isCell()
                && block.isCell()
                && before.region() != block.region()
                && page.regions().get(before.region()).parent()
                        == page.regions().get(block.region()).parent();
    }

    /** A text that the page states for programs, in which paragraphs may be parted and markup may be left. */
    static String ofStated(String stated) {
        String plain = stated.indexOf('<') < 0 && stated.indexOf('&') < 0
                ? stated
                : Jsoup.parse(stated).wholeText();
        return plain.lines()
                .map(line -> line.replaceAll("[\\s\\u00A0]+", " ").strip())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
