package org.depeche.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Brings pages to the length of real ones by what makes those long: menus, teasers, comments and scripts. */
final class PageFiller {
    private static final String TEASERS = """
            <div class="teasers"><div class="teaser teaser--small" data-id="%1$d"><a class="teaser__link" href="/news/%1$d"><h3 class="teaser__title">Another story of the day, number %1$d</h3></a>
            <p class="teaser__text">What happened, and who was there, in one line.</p><span class="teaser__date">%1$d minutes ago</span></div></div>
            """;
    private static final String COMMENT = """
            <li class="comment comment-%1$d"><div class="comment-author"><b>reader%1$d</b></div><div class="comment-content"><p>I have read this twice, and I still do not see what the minister wanted to say.</p></div></li>
            """;
    private static final String MENU = """
            <ul class="menu menu--%1$d"><li class="menu-item"><a href="/section/%1$d/world">World</a></li><li class="menu-item"><a href="/section/%1$d/sport">Sport</a></li></ul>
            """;
    private static final String SCRIPT = """
            <script>window.queue = window.queue || []; queue.push({slot: "slot-%1$d", sizes: [[300, 250], [728, 90]], target: function () { return "%1$d"; }});</script>
            <div class="ad-slot" id="slot-%1$d" style="min-height: 250px"><!-- slot %1$d --></div>
            """;

    private PageFiller() {}

    /** The page with furniture at its end until it has the length, in characters. */
    static String fill(Path page, int length) throws IOException {
        return fill(new String(Files.readAllBytes(page), StandardCharsets.UTF_8), length);
    }

    /** The same for a page's source. */
    static String fill(String page, int length) {
        StringBuilder html = new StringBuilder(page);
        int end = html.lastIndexOf("</body>");
        StringBuilder filling = new StringBuilder();
        for (int i = 0; html.length() + filling.length() < length; i++) {
            for (String piece : new String[] {TEASERS, COMMENT, MENU, SCRIPT}) {
                filling.append(String.format(piece, i));
            }
        }
        return html.insert(end < 0 ? html.length() : end, filling).toString();
    }
}
