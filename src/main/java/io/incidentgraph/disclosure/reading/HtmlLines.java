package io.incidentgraph.disclosure.reading;

import java.util.Set;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Writes the content of a page as plain text: a line for each block and each row of a table, an empty line around headings and paragraphs. */
final class HtmlLines implements NodeVisitor {

    private static final Set<String> PARAGRAPHS = Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "section", "article", "table", "ul", "ol", "dl", "blockquote", "pre", "hr");

    private static final Set<String> CELLS = Set.of("td", "th");

    private final StringBuilder text = new StringBuilder();

    private HtmlLines() {
    }

    static String of(Element content) {
        var lines = new HtmlLines();
        content.traverse(lines);
        return lines.text.toString().strip() + "\n";
    }

    @Override
    public void head(Node node, int depth) {
        switch (node) {
            case TextNode words -> add(words.getWholeText(), words.parent() instanceof Element parent && parent.closest("pre") != null);
            case Element element when element.normalName().equals("br") -> newLine();
            case Element element when element.normalName().equals("li") -> {
                newLine();
                add(bullet(element), false);
            }
            case Element element when element.isBlock() || isCell(element) -> start(element);
            default -> {
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && element.isBlock() && !isCell(element)) {
            end(element);
        }
    }

    private void start(Element element) {
        if (isCell(element)) {
            if (element.previousElementSibling() != null) {
                trim();
                text.append('\t');
            }
            return;
        }
        end(element);
    }

    private void end(Element element) {
        newLine();
        if (PARAGRAPHS.contains(element.normalName()) && element.closest("li, td, th, dd") == null && !endsWith("\n\n") && !text.isEmpty()) {
            text.append('\n');
        }
    }

    private static boolean isCell(Element element) {
        return CELLS.contains(element.normalName());
    }

    private static String bullet(Element item) {
        var list = item.parent();
        return list != null && list.normalName().equals("ol") ? "%d. ".formatted(item.elementSiblingIndex() + 1) : "・";
    }

    /** Blanks and line breaks of the source are one blank, and none at the start of a line. */
    private void add(String words, boolean asItIs) {
        if (asItIs) {
            text.append(words);
            return;
        }
        for (int i = 0; i < words.length(); i++) {
            char character = words.charAt(i);
            if (" \t\r\n\f\u00a0".indexOf(character) < 0) {
                text.append(character);
            } else if (!text.isEmpty() && !endsWith(" ") && !endsWith("\n") && !endsWith("\t")) {
                text.append(' ');
            }
        }
    }

    private void newLine() {
        trim();
        if (!text.isEmpty() && !endsWith("\n")) {
            text.append('\n');
        }
    }

    private void trim() {
        while (endsWith(" ")) {
            text.setLength(text.length() - 1);
        }
    }

    private boolean endsWith(String end) {
        return text.length() >= end.length() && text.indexOf(end, text.length() - end.length()) >= 0;
    }

}
