package io.incidentgraph.disclosure.reading;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The main content of a web page, line by line. */
final class HtmlText {

    private static final Pattern START = Pattern.compile("(?is)^(?:\u00ef\u00bb\u00bf)?\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html|head|body|meta|title)\\b.*");

    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:T.*)?");

    private static final int HEAD = 8 * 1024;

    private HtmlText() {
    }

    static boolean recognizes(Content content) {
        var type = content.declaredType();
        return "text/html".equalsIgnoreCase(type) || "application/xhtml+xml".equalsIgnoreCase(type)
                || START.matcher(content.head(HEAD)).matches() || content.isNamed(".html", ".htm", ".xhtml") && content.head(HEAD).contains("<");
    }

    static DocumentText read(Content content) {
        var page = Jsoup.parse(Decoding.of(content, declaredCharset(content)).text());
        return new DocumentText(HtmlLines.of(MainContent.of(page)), "text/html", title(page), attribute(page, "link[rel=canonical]", "href"), publishedOn(page));
    }

    /** HTTP's declaration wins over the page's own. */
    private static @Nullable String declaredCharset(Content content) {
        if (content.declaredCharset() != null) {
            return content.declaredCharset();
        }
        var head = Jsoup.parse(content.head(HEAD));
        var type = attribute(head, "meta[http-equiv=content-type]", "content");
        var inType = type == null ? null : Stream.of(type.split("(?i)charset\\s*=\\s*")).skip(1).findFirst().orElse(null);
        return Optional.ofNullable(attribute(head, "meta[charset]", "charset")).orElse(inType);
    }

    private static @Nullable String title(Document page) {
        return Stream.of(page.title(), text(page.selectFirst("h1"))).map(String::strip).filter(title -> !title.isEmpty()).findFirst().orElse(null);
    }

    private static String text(@Nullable Element element) {
        return element == null ? "" : element.text();
    }

    private static @Nullable String publishedOn(Document page) {
        return Stream.of(attribute(page, "meta[property=article:published_time]", "content"), attribute(page, "meta[itemprop=datePublished]", "content"))
                .filter(value -> value != null).map(DAY::matcher).filter(day -> day.matches()).map(day -> day.group(1)).findFirst().orElse(null);
    }

    private static @Nullable String attribute(Element page, String selector, String name) {
        var element = page.selectFirst(selector);
        return element == null || element.attr(name).isBlank() ? null : element.attr(name).strip();
    }

}
