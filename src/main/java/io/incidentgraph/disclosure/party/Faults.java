package io.incidentgraph.disclosure.party;

import io.incidentgraph.disclosure.segment.Incident;
import io.incidentgraph.disclosure.text.Span;

/** Whether a text says that a contractor erred, or that what is his was attacked. To be told, helped or asked is no fault. */
final class Faults {

    private final Incident incident;

    Faults(Incident incident) {
        this.incident = incident;
    }

    boolean of(VendorMention mention) {
        var text = incident.text();
        var sentence = text.sentenceAt(mention.span().start());
        if (sentence == null) {
            return false;
        }
        var after = new Span(Math.min(mention.span().end(), sentence.span().end()), sentence.span().end());
        var closing = text.text().startsWith(")", after.start()) ? 1 : 0;
        var attacked = text.hits("attacked", after).stream().anyMatch(hit -> hit.span().start() - after.start() <= closing);
        return attacked || acts(text.text(after).substring(closing)) && text.hits("fault", after).stream()
                .anyMatch(hit -> !text.text(sentence.span()).contains("再発防止") && hit.span().start() > after.start());
    }

    private static boolean acts(String after) {
        return after.startsWith("が") || after.startsWith("は") || after.startsWith("の") || after.startsWith("による") || after.startsWith("により")
                || after.startsWith("において") || after.startsWith("にて") || after.startsWith("で") || after.startsWith("側") || after.startsWith(" ");
    }

}
