package io.incidentgraph.disclosure.concept;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.incidentgraph.disclosure.annotation.AnnotatedText;
import io.incidentgraph.disclosure.annotation.Hit;
import io.incidentgraph.disclosure.concept.CauseMention.Party;
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
        if (contractorActs(new Span(sentence.span().start(), cause.span().end())) || continued(sentence)) {
            return Optional.of(Party.VENDOR);
        }
        return text.hits("own", sentence.span()).isEmpty() ? Optional.empty() : Optional.of(Party.SELF);
    }

    /** Where a cause of its kind usually lies. */
    static Party usual(Hit cause) {
        return OWN.contains(cause.value().split("\\.")[0]) ? Party.SELF : Party.UNKNOWN;
    }

    private boolean contractorActs(Span before) {
        return text.hits(CATEGORY, before).stream().filter(hit -> hit.value().equals("contractor")).filter(this::acts)
                .anyMatch(hit -> text.hits(CATEGORY, new Span(Math.min(hit.span().end(), before.end()), before.end())).stream()
                        .noneMatch(other -> other.value().equals("observes")));
    }

    private boolean acts(Hit contractor) {
        var end = phraseEnd(contractor.span().end());
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
        if (text.hits(CATEGORY, new Span(sentence.span().start(), same.get().span().start())).stream()
                .anyMatch(hit -> hit.value().equals("contractor"))) {
            return true;
        }
        for (var back = 1; back <= SENTENCES_BACK && back <= sentence.number(); back++) {
            if (contractorActs(text.sentences().get(sentence.number() - back).span())) {
                return true;
            }
        }
        return false;
    }

}
