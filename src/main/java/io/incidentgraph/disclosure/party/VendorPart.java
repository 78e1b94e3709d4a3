package io.incidentgraph.disclosure.party;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.incidentgraph.disclosure.draft.Draft;
import io.incidentgraph.disclosure.draft.DraftPart;
import io.incidentgraph.disclosure.segment.Incident;
import io.incidentgraph.disclosure.text.Span;
import io.incidentgraph.model.NameKey;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes the contractors of an incident, each once, and whether the text says that one of them was at fault or was not. */
public final class VendorPart implements DraftPart {

    @Override
    public void write(Incident incident, Draft draft) {
        if (incident.commentary()) {
            return;
        }
        var faults = new Faults(incident);
        var number = 0;
        var vendors = Vendors.of(incident, victims(draft));
        var erring = vendors.stream().anyMatch(vendor -> vendor.mentions().stream().anyMatch(faults::errs));
        for (var vendor : vendors) {
            var evidence = vendor.mentions().stream().limit(3).map(VendorMention::span).toList();
            var item = draft.add("vendors", evidence).put("ref", "vendor-" + ++number).put("name", vendor.name()).put("role", vendor.role())
                    .put("description", vendor.mentions().getFirst().words());
            fault(vendor, item, erring ? faults::errs : faults::attacked, incident, draft);
            denial(vendor, item, faults, incident, draft);
            vendor.of().ifPresent(of -> item.put("subcontractorOf", "vendor-" + of));
        }
    }

    /** Where one of them erred, it is not the fault of the others that they were attacked. Left open where the text says nothing. */
    private static void fault(Vendor vendor, ObjectNode item, Predicate<VendorMention> fault, Incident incident, Draft draft) {
        vendor.mentions().stream().filter(fault).findFirst().ifPresent(mention -> {
            item.put("atFault", true);
            draft.evidence(item, List.of(sentence(incident, mention.span())));
            draft.why(mention.span(), "The sentence says what the contractor did wrong, or that it was attacked itself");
        });
    }

    private static void denial(Vendor vendor, ObjectNode item, Faults faults, Incident incident, Draft draft) {
        vendor.mentions().stream().filter(mention -> !item.has("atFault")).filter(faults::denied).findFirst().ifPresent(mention -> {
            item.put("atFault", false);
            draft.evidence(item, List.of(sentence(incident, mention.span())));
        });
    }

    private static Set<String> victims(Draft draft) {
        return draft.items("organizations").flatMap(item -> Stream.concat(Stream.of(item.path("name")), item.path("aliases").valueStream()))
                .filter(JsonNode::isString).map(JsonNode::stringValue).map(NameKey::of).collect(Collectors.toSet());
    }

    private static Span sentence(Incident incident, Span span) {
        var sentence = incident.text().sentenceAt(span.start());
        return sentence == null ? span : sentence.span();
    }

}
