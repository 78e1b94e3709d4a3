package io.incidentgraph.disclosure.party;

import java.util.List;

import io.incidentgraph.disclosure.draft.Draft;
import io.incidentgraph.disclosure.draft.DraftPart;
import io.incidentgraph.disclosure.segment.Incident;
import io.incidentgraph.disclosure.text.Span;

/** Writes the contractors of an incident, each once, and whether the text says that one of them was at fault. */
public final class VendorPart implements DraftPart {

    @Override
    public void write(Incident incident, Draft draft) {
        if (incident.commentary()) {
            return;
        }
        var faults = new Faults(incident);
        var number = 0;
        for (var vendor : Vendors.of(incident)) {
            var fault = vendor.mentions().stream().filter(faults::of).findFirst();
            var evidence = vendor.mentions().stream().limit(3).map(VendorMention::span).toList();
            var item = draft.add("vendors", evidence).put("ref", "vendor-" + ++number).put("name", vendor.name()).put("role", vendor.role())
                    .put("description", vendor.mentions().getFirst().words());
            fault.ifPresentOrElse(mention -> {
                item.put("atFault", true);
                draft.evidence(item, List.of(sentence(incident, mention.span())));
                draft.why(mention.span(), "The sentence says what the contractor did wrong, or that it was attacked itself");
            }, () -> item.put("atFault", false));
            vendor.of().ifPresent(of -> item.put("subcontractorOf", "vendor-" + of));
        }
    }

    private static Span sentence(Incident incident, Span span) {
        var sentence = incident.text().sentenceAt(span.start());
        return sentence == null ? span : sentence.span();
    }

}
