package io.incidentgraph.disclosure.concept;

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

    private static final int SENTENCES_BACK = 2;

    private final AnnotatedText text;

    Spheres(AnnotatedText text) {
        this.text = text;
    }

    /** Empty where the text does not say. */
    Optional<Party> of(Hit cause) {
        var stated = cause.form().attribute("party");
        if (!stated.isEmpty()) {
            return Optional.of(Party.valueOf(stated));
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
                .anyMatch(hit -> text.hits(CATEGORY, new Span(hit.span().end(), before.end())).stream()
                        .noneMatch(other -> other.value().equals("observes")));
    }

    private boolean acts(Hit contractor) {
        var end = contractor.span().end();
        return end >= text.text().length() || NO_AGENT.indexOf(text.text().charAt(end)) < 0 || text.text().startsWith("において", end)
                || text.text().startsWith("による", end) || text.text().startsWith("によって", end) || text.text().startsWith("により", end);
    }

    /** 同社のサーバー: the company of the sentence before. */
    private boolean continued(Sentence sentence) {
        if (text.hits(CATEGORY, sentence.span()).stream().noneMatch(hit -> hit.value().equals("same"))) {
            return false;
        }
        for (var back = 1; back <= SENTENCES_BACK && back <= sentence.number(); back++) {
            if (contractorActs(text.sentences().get(sentence.number() - back).span())) {
                return true;
            }
        }
        return false;
    }

}
