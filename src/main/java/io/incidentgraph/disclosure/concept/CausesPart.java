package io.incidentgraph.disclosure.concept;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.incidentgraph.disclosure.concept.CauseMention.Party;
import io.incidentgraph.disclosure.draft.Draft;
import io.incidentgraph.disclosure.draft.DraftPart;
import io.incidentgraph.disclosure.segment.Incident;
import io.incidentgraph.model.Status;
import io.incidentgraph.vocabulary.ConceptKind;
import io.incidentgraph.vocabulary.Vocabulary;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes {@code causes}: a concept once, the narrower instead of the broader, with the sphere that is most clearly stated. */
public final class CausesPart implements DraftPart {

    private static final int PASSAGES = 3;

    private final Vocabulary vocabulary;

    public CausesPart(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public void write(Incident incident, Draft draft) {
        var told = incident.all(CauseMention.class).stream().filter(CauseMention::told).toList();
        var byCause = told.stream().filter(mention -> told.stream().noneMatch(other -> narrows(other, mention)))
                .collect(Collectors.groupingBy(CauseMention::cause, LinkedHashMap::new, Collectors.toList()));
        var contractors = told.stream().anyMatch(mention -> mention.party() == Party.VENDOR);
        byCause.forEach((cause, mentions) -> write(cause, mentions, contractors, draft));
        incident.all(CauseMention.class).stream().filter(mention -> ruledOut(mention) && !byCause.containsKey(mention.cause())).findFirst()
                .ifPresent(mention -> draft.add("causes", List.of(mention.span())).put("cause", mention.cause()).put("status", Status.DENIED.name()));
    }

    /** A whole family of actions says nothing beside an action of any other. */
    private boolean narrows(CauseMention other, CauseMention mention) {
        var family = mention.cause().indexOf('.') < 0 && !other.cause().startsWith("control");
        return !other.cause().equals(mention.cause())
                && (vocabulary.within(ConceptKind.CAUSE, other.cause(), mention.cause()) || family && other.cause().indexOf('.') > 0);
    }

    /** 不正アクセスによるものではなく: said of the cause itself, not only that nothing was found. */
    private static boolean ruledOut(CauseMention mention) {
        return mention.reading().told() && mention.reading().denied() && !mention.reading().noEvidence() && !mention.within("control");
    }

    private static void write(String cause, List<CauseMention> mentions, boolean contractors, Draft draft) {
        var item = draft.add("causes", mentions.stream().limit(PASSAGES).map(CauseMention::span).toList());
        item.put("cause", cause);
        var party = party(mentions, contractors);
        item.put("party", party.name());
        if (party == Party.VENDOR) {
            vendor(draft).ifPresent(ref -> item.put("vendor", ref));
        }
        mentions.stream().map(CauseMention::level).filter(Objects::nonNull).findFirst().ifPresent(level -> item.put("level", level));
        status(mentions, item);
    }

    /** Where a contractor's part is told once, an attack of unknown sphere in the same incident lay there, too. */
    private static Party party(List<CauseMention> mentions, boolean contractors) {
        var parties = mentions.stream().map(CauseMention::party).collect(Collectors.toSet());
        if (parties.contains(Party.VENDOR) || contractors && parties.equals(Set.of(Party.UNKNOWN))) {
            return Party.VENDOR;
        }
        return parties.contains(Party.SELF) ? Party.SELF : mentions.getFirst().party();
    }

    private static void status(List<CauseMention> mentions, ObjectNode item) {
        if (mentions.stream().allMatch(mention -> mention.reading().status() == Status.POSSIBLE)) {
            item.put("status", Status.POSSIBLE.name());
        }
    }

    private static Optional<String> vendor(Draft draft) {
        var vendors = draft.items("vendors").toList();
        var atFault = vendors.stream().filter(vendor -> vendor.path("atFault").booleanValue(false)).toList();
        var candidates = atFault.isEmpty() ? vendors : atFault;
        return candidates.size() == 1 ? Optional.of(candidates.getFirst()).map(vendor -> vendor.path("ref")).filter(JsonNode::isString)
                .map(JsonNode::asString) : Optional.empty();
    }

}
