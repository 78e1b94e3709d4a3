package io.incidentgraph.disclosure.party;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.incidentgraph.disclosure.annotation.AnnotatedText;
import io.incidentgraph.disclosure.segment.Segment;
import io.incidentgraph.disclosure.text.Span;
import io.incidentgraph.disclosure.text.Spans;

/** Finds contractors again under their names without the legal form. */
final class VendorAliases {

    private static final Pattern LEGAL = Pattern.compile("株式会社|有限会社|合同会社|\\(株\\)|\\(有\\)| ?(?:Inc|LLC|Ltd|Corp|Co)\\.?,?");

    private static final String SAME = "同社";

    private static final int FAR = 160;

    private static final int MOST = 20;

    private VendorAliases() {
    }

    static List<VendorMention> of(AnnotatedText text, List<VendorMention> mentions) {
        var aliases = new ArrayList<VendorMention>();
        for (var segment : text.all(Segment.class)) {
            var named = new LinkedHashMap<String, VendorMention>();
            mentions.stream().filter(mention -> mention.name() != null && segment.span().contains(mention.span())).limit(MOST)
                    .forEach(mention -> named.putIfAbsent(LEGAL.matcher(String.valueOf(mention.name())).replaceAll("").strip(), mention));
            var definitions = new Definitions(text);
            List.copyOf(named.values()).forEach(mention -> definitions.alias(mention.span()).ifPresent(alias -> named.putIfAbsent(alias, mention)));
            mentions.stream().filter(mention -> mention.name() == null && segment.span().contains(mention.span())).limit(MOST)
                    .forEach(mention -> definitions.alias(mention.span()).ifPresent(alias -> named.putIfAbsent(alias, mention)));
            named.forEach((alias, mention) -> find(text, segment.span(), alias, mention, mentions, aliases));
        }
        aliases.addAll(same(text, mentions, aliases));
        return aliases;
    }

    /** 同社 is whoever was named last, if that is a contractor. */
    private static List<VendorMention> same(AnnotatedText text, List<VendorMention> mentions, List<VendorMention> aliases) {
        var named = Stream.concat(mentions.stream(), aliases.stream()).filter(mention -> mention.name() != null).toList();
        var organizations = text.all(OrgMention.class);
        var found = new ArrayList<VendorMention>();
        for (var at = text.text().indexOf(SAME); at >= 0 && !named.isEmpty(); at = text.text().indexOf(SAME, at + 1)) {
            var here = at;
            var last = Math.max(0, Spans.first(organizations, OrgMention::span, here) - 1);
            var organization = organizations.isEmpty() || organizations.get(last).span().end() > here ? -1 : organizations.get(last).span().start();
            named.stream().filter(mention -> mention.span().end() <= here && here - mention.span().end() <= FAR).max(Comparator.comparing(VendorMention::span))
                    .filter(mention -> mention.span().end() > organization).filter(mention -> text.hits("speaker", new Span(mention.span().end(), here)).isEmpty())
                    .ifPresent(mention -> found.add(new VendorMention(new Span(here, here + SAME.length()), mention.name(), mention.role(), SAME, mention.subcontractor())));
        }
        return found;
    }

    private static void find(AnnotatedText text, Span where, String alias, VendorMention mention, List<VendorMention> known, List<VendorMention> found) {
        if (alias.length() < 2) {
            return;
        }
        var end = Math.min(text.text().length(), where.end() + alias.length() - 1);
        for (var at = text.text().indexOf(alias, where.start(), end); at >= 0; at = text.text().indexOf(alias, Math.min(end, at + alias.length()), end)) {
            var span = new Span(at, at + alias.length());
            if (known.stream().noneMatch(other -> other.span().contains(span)) && found.size() < MOST * MOST) {
                found.add(new VendorMention(span, mention.name(), mention.role(), alias, mention.subcontractor()));
            }
        }
    }

}
