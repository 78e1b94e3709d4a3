package io.incidentgraph.disclosure.party;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import io.incidentgraph.disclosure.annotation.AnnotatedText;
import io.incidentgraph.disclosure.annotation.Annotation;
import io.incidentgraph.disclosure.annotation.Annotator;
import io.incidentgraph.disclosure.annotation.Hit;
import io.incidentgraph.disclosure.text.Span;
import io.incidentgraph.disclosure.text.Spans;

/** Finds contractors, named and unnamed, where a text tells of them and not of how contractors are to be overseen. */
public final class VendorMentions implements Annotator {

    private static final int NEAR = 3;

    private static final int POLICY = 14;

    @Override
    public Collection<? extends Annotation> annotate(AnnotatedText text) {
        var found = new ArrayList<VendorMention>();
        VendorPhrases.of(text).stream().filter(phrase -> !policy(text, phrase.span())).map(phrase -> mention(text, phrase)).forEach(found::add);
        var contracts = new Contracts(text);
        text.all(OrgMention.class).stream().filter(org -> found.stream().noneMatch(known -> known.span().contains(org.span())))
                .filter(contracts::names).map(org -> new VendorMention(org.span(), org.name(), contracts.role(org), org.name(),
                        contracts.further(org))).forEach(found::add);
        found.addAll(VendorAliases.of(text, found));
        return found;
    }

    private static boolean policy(AnnotatedText text, Span words) {
        var after = new Span(words.start(), Math.min(text.text().length(), words.end() + POLICY));
        return text.hits("vendor-policy", after).stream().map(Hit::span).anyMatch(policy -> policy.end() > words.end())
                || text.text().startsWith("として", words.end());
    }

    private static VendorMention mention(AnnotatedText text, VendorPhrase phrase) {
        var words = text.text(phrase.span());
        var name = name(text, phrase.span());
        var span = name.map(org -> org.span().to(phrase.span())).orElse(phrase.span());
        return new VendorMention(span, name.map(OrgMention::name).orElse(null), phrase.role(), words, subcontractor(words));
    }

    private static boolean subcontractor(String words) {
        return words.startsWith("再") || words.startsWith("下請") || words.startsWith("孫") || words.contains("subcontractor");
    }

    /** A name directly behind the word (委託先である…) or before it with the word in brackets. */
    private static Optional<OrgMention> name(AnnotatedText text, Span word) {
        var names = text.all(OrgMention.class);
        var next = Spans.first(names, OrgMention::span, word.end());
        if (next < names.size() && linked(text, word.end(), names.get(next).span().start())) {
            return Optional.of(names.get(next));
        }
        return next > 0 && text.text().startsWith("(", names.get(next - 1).span().end()) && word.start() - names.get(next - 1).span().end() <= NEAR + 3
                && word.start() >= names.get(next - 1).span().end() ? Optional.of(names.get(next - 1)) : Optional.empty();
    }

    private static boolean linked(AnnotatedText text, int end, int start) {
        return start >= end && start - end <= NEAR && List.of("", "の", "である", "、", "(", "「", ":", " ", "は", ", ").contains(text.text().substring(end, start));
    }

}
