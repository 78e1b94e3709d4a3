package io.incidentgraph.disclosure.concept;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.incidentgraph.disclosure.annotation.AnnotatedText;
import io.incidentgraph.disclosure.annotation.Hit;
import io.incidentgraph.disclosure.concept.CauseMention.Party;
import io.incidentgraph.disclosure.party.VendorMention;
import io.incidentgraph.disclosure.text.Sentence;
import io.incidentgraph.disclosure.text.Span;

/** In whose sphere a cause lay: a contractor's where one acts or owns in its sentence, the victim's own where the text says so. */
final class Spheres {

    private static final String CATEGORY = "sphere";

    /** What an organization does or leaves undone itself, unless it says otherwise. */
    private static final Set<String> OWN = Set.of("error", "misuse", "physical", "control", "social");

    /** 委託先に報告: who is told is not who did it. */
    private static final String NO_AGENT = "にへとをまや、";

    private static final List<String> MEANS = List.of("において", "における", "による", "によって", "により", "にて");

    private static final int SENTENCES_BACK = 2;

    private final AnnotatedText text;

    Spheres(AnnotatedText text) {
        this.text = text;
    }

    /** Empty where the text does not say. */
    Optional<Party> of(Hit cause) {
        if (cause.value().startsWith("control.vendor-oversight")) {
            return Optional.of(Party.SELF);
        }
        var sentence = text.sentenceAt(cause.span().start());
        if (sentence == null) {
            return Optional.empty();
        }
        if (contractorActs(new Span(sentence.span().start(), cause.span().end()), cause.value()) || continued(sentence)) {
            return Optional.of(Party.VENDOR);
        }
        return text.hits("own", sentence.span()).isEmpty() ? Optional.empty() : Optional.of(Party.SELF);
    }

    /** Where a cause of its kind usually lies. */
    static Party usual(Hit cause) {
        return OWN.contains(cause.value().split("\\.")[0]) ? Party.SELF : Party.UNKNOWN;
    }

    /** Through a named contractor's line an attacker comes, but what he infects is the victim's. */
    private boolean contractorActs(Span before, String cause) {
        return (cause.startsWith("malware") ? words(before) : contractors(before)).filter(this::acts).anyMatch(contractor -> text.hits(CATEGORY, new Span(Math.min(contractor.end(), before.end()), before.end())).stream()
                .noneMatch(other -> other.value().equals("observes")));
    }

    /** The words for one, and the names and phrases by which the text has one. */
    private Stream<Span> contractors(Span where) {
        return Stream.concat(words(where), text.within(VendorMention.class, where).stream().filter(mention -> !mention.role().equals("INVESTIGATION")).map(VendorMention::span));
    }

    private Stream<Span> words(Span where) {
        return text.hits(CATEGORY, where).stream().filter(hit -> hit.value().equals("contractor")).map(Hit::span);
    }

    private boolean acts(Span contractor) {
        var end = phraseEnd(contractor.end());
        return end >= text.text().length() || NO_AGENT.indexOf(text.text().charAt(end)) < 0
                || MEANS.stream().anyMatch(words -> text.text().startsWith(words, end));
    }

    /** 委託している|株式会社○○(以下…)|に: what is said of the contractor comes behind its name. */
    private int phraseEnd(int from) {
        var at = from;
        var sentence = text.sentenceAt(Math.max(0, from - 1));
        var end = sentence == null ? from : sentence.span().end();
        while (at < end) {
            var token = text.tokens().at(at);
            if (text.text().charAt(at) == '(' && sentence != null) {
                at = Brackets.around(text.text(), sentence.span(), new Span(at + 1, at + 1)).end();
            } else if (text.text().startsWith("である", at)) {
                at += 3;
            } else if (token != null && (token.noun() || token.is("接頭詞") || token.is("記号.一般") || token.is("記号.アルファベット"))) {
                at = token.span().end();
            } else {
                return at;
            }
        }
        return at;
    }

    /** 同社のサーバー: the company of the sentence before. */
    private boolean continued(Sentence sentence) {
        var same = text.hits(CATEGORY, sentence.span()).stream().filter(hit -> hit.value().equals("same")).findFirst();
        if (same.isEmpty()) {
            return false;
        }
        if (contractors(new Span(sentence.span().start(), same.get().span().start())).findAny().isPresent()) {
            return true;
        }
        for (var back = 1; back <= SENTENCES_BACK && back <= sentence.number(); back++) {
            if (contractorActs(text.sentences().get(sentence.number() - back).span(), "")) {
                return true;
            }
        }
        return false;
    }

}
