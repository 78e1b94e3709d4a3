package io.incidentgraph.disclosure.extract;

import java.util.ArrayList;
import java.util.List;

import io.incidentgraph.disclosure.annotation.Annotator;
import io.incidentgraph.disclosure.annotation.Lexicon;
import io.incidentgraph.disclosure.annotation.LexiconAnnotator;
import io.incidentgraph.disclosure.annotation.Pipeline;
import io.incidentgraph.disclosure.concept.ConceptRules;
import io.incidentgraph.disclosure.count.CountPart;
import io.incidentgraph.disclosure.count.Quantities;
import io.incidentgraph.disclosure.date.DateMentions;
import io.incidentgraph.disclosure.date.DatePart;
import io.incidentgraph.disclosure.date.DateResolution;
import io.incidentgraph.disclosure.draft.DraftPart;
import io.incidentgraph.disclosure.party.OrgMentions;
import io.incidentgraph.disclosure.party.VendorMentions;
import io.incidentgraph.disclosure.party.VendorPart;
import io.incidentgraph.disclosure.party.VictimPart;
import io.incidentgraph.disclosure.segment.Segments;
import io.incidentgraph.disclosure.segment.Statements;
import io.incidentgraph.disclosure.segment.ZoneMarks;
import io.incidentgraph.disclosure.state.StatePart;

/** The order of the annotators, each building on those before it, and of the parts of a record. */
final class Rules {

    private Rules() {
    }

    static Pipeline pipeline(Lexicon lexicon) {
        var annotators = new ArrayList<Annotator>(List.of(new LexiconAnnotator(lexicon), new DateMentions(), new Quantities(), new OrgMentions(),
                new ZoneMarks(), new Statements(), new Segments(), new DateResolution(), new VendorMentions()));
        annotators.addAll(ConceptRules.annotators());
        return new Pipeline(annotators);
    }

    static List<DraftPart> parts() {
        var parts = new ArrayList<DraftPart>(List.of(new VictimPart(), new VendorPart()));
        parts.addAll(ConceptRules.parts());
        parts.addAll(List.of(new DatePart(), new StatePart(), new CountPart()));
        return List.copyOf(parts);
    }

}
