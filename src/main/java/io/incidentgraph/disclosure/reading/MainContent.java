package io.incidentgraph.disclosure.reading;

import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the part of a page for which people come: without navigation, banners, side bars, lists of links and forms. */
final class MainContent {

    private static final String NEVER = "script, style, noscript, template, iframe, object, embed, svg, canvas, video, audio, map, dialog, select, button, input, textarea,"
            + " nav, aside, footer, [role=navigation], [role=banner], [role=contentinfo], [role=search], [role=complementary], [role=dialog], [aria-hidden=true], [hidden]";

    private static final String MAIN = "main, [role=main], [itemprop=articleBody], #main, #content, #contents, #main-content, #main_content, #mainContents";

    private static final Pattern AROUND = Pattern.compile("(?:^|[-_ ])(?:g?nav|navi|navigation|global[-_]?(?:nav|menu|navi)|menu|breadcrumbs?|topic[-_]?path|pankuzu|sidebar|side|footer|foot|header|banner"
            + "|share|sns|social|related|recommend|ranking|pagination|pager|page[-_]?top|cookie|consent|popup|modal|search|login|advert(?:isement)?|ads|tags?|skip|copyright)(?:$|[-_ ])",
            Pattern.CASE_INSENSITIVE);

    private static final String BLOCKS = "div, section, ul, ol, dl, table, header";

    /** Blocks in which most of the text is links lead elsewhere. */
    private static final double MOSTLY = 0.6;

    /** A main part with less text than this share of the page is not the main part. */
    private static final double ENOUGH = 0.3;

    private MainContent() {
    }

    static Element of(Document page) {
        page.select(NEVER).remove();
        page.select("[style~=(?i)display\\s*:\\s*none]").remove();
        var body = withoutSurroundings(page.body());
        return body.select(MAIN).stream().filter(part -> part.text().length() >= ENOUGH * body.text().length()).findFirst().orElse(body);
    }

    private static Element withoutSurroundings(Element body) {
        int whole = body.text().length();
        for (var block : body.select(BLOCKS)) {
            if (block != body && isAround(block) && block.text().length() < (1 - ENOUGH) * whole) {
                block.remove();
            }
        }
        return body;
    }

    private static boolean isAround(Element block) {
        boolean insideMain = block.closest("main, article") != null;
        return block.normalName().equals("header") && !insideMain || AROUND.matcher(block.className() + " " + block.id()).find() || isListOfLinks(block);
    }

    private static boolean isListOfLinks(Element block) {
        var links = block.select("a[href]");
        int text = block.text().length();
        return links.size() >= 3 && text > 0 && links.stream().mapToInt(link -> link.text().length()).sum() > MOSTLY * text;
    }

}
