package io.incidentgraph.disclosure.concept;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import io.incidentgraph.disclosure.annotation.AnnotatedText;
import io.incidentgraph.disclosure.draft.Draft;
import io.incidentgraph.disclosure.party.VendorMention;
import io.incidentgraph.disclosure.text.Span;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The contractors that a draft has by now, by what the text calls them. */
final class Contractors {

    private static final Pattern LEGAL_FORM = Pattern.compile("(?:株式|有限|合同|合資)会社|\\((?:株|有|同)\\)|,? (?:Inc|LLC|Ltd|Corp)\\.?");

    private static final List<String> AGENT = List.of("が", "は", "の", "において", "による", "によ", "側", "で", "'s ");

    private static final int SHORTEST_NAME = 3;

    private final AnnotatedText text;

    private final List<ObjectNode> vendors;

    Contractors(AnnotatedText text, Draft draft) {
        this.text = text;
        this.vendors = draft.items("vendors").toList();
    }

    /** The one whose name stands as agent or owner before a cause in its sentence, the nearest if there are several. */
    Optional<ObjectNode> acting(Span cause) {
        var sentence = text.sentenceAt(cause.start());
        return sentence == null ? Optional.empty()
                : vendors.stream().filter(vendor -> position(vendor, sentence.span().start(), cause.end()) >= 0)
                        .max((one, other) -> Integer.compare(position(one, sentence.span().start(), cause.end()),
                                position(other, sentence.span().start(), cause.end())));
    }

    private int position(ObjectNode vendor, int from, int to) {
        var name = LEGAL_FORM.matcher(vendor.path("name").asString("")).replaceAll("").strip();
        if (name.length() < SHORTEST_NAME) {
            return -1;
        }
        var called = text.within(VendorMention.class, new Span(from, to)).stream().filter(mention -> vendor.path("name").asString("").equals(mention.name()))
                .map(VendorMention::span).filter(mention -> acts(mention.end()) && !observes(mention.end(), to)).findFirst();
        if (called.isPresent()) {
            return called.get().start();
        }
        var at = text.text().substring(from, to).lastIndexOf(name);
        var end = from + at + name.length();
        return at >= 0 && acts(end) && !observes(end, to) ? from + at : -1;
    }

    private boolean acts(int after) {
        return AGENT.stream().anyMatch(particle -> text.text().startsWith(particle, after));
    }

    private boolean observes(int from, int to) {
        return text.hits("sphere", new Span(from, Math.max(from, to))).stream().anyMatch(hit -> hit.value().equals("observes"));
    }

    /** The only one that is said to have erred, or, where none is, the only one there is. */
    Optional<ObjectNode> only() {
        var erring = erring();
        var candidates = erring.isEmpty() ? vendors : erring;
        return candidates.size() == 1 ? Optional.of(candidates.getFirst()) : Optional.empty();
    }

    /** Those that are said to have erred. */
    List<ObjectNode> erring() {
        return vendors.stream().filter(vendor -> vendor.path("atFault").booleanValue(false)).toList();
    }

    static Optional<String> ref(ObjectNode vendor) {
        return Optional.of(vendor.path("ref")).filter(JsonNode::isString).map(JsonNode::asString);
    }

}
