package io.incidentgraph.disclosure.concept;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import io.incidentgraph.disclosure.annotation.AnnotatedText;
import io.incidentgraph.disclosure.annotation.Annotation;
import io.incidentgraph.disclosure.annotation.Annotator;
import io.incidentgraph.disclosure.annotation.Lexicon;
import io.incidentgraph.disclosure.annotation.LexiconAnnotator;
import io.incidentgraph.disclosure.annotation.Pipeline;
import io.incidentgraph.disclosure.date.DateMentions;
import io.incidentgraph.disclosure.date.DateResolution;
import io.incidentgraph.disclosure.party.OrgMentions;
import io.incidentgraph.disclosure.segment.Segments;
import io.incidentgraph.disclosure.segment.Statements;
import io.incidentgraph.disclosure.segment.ZoneMarks;

/** What this package's annotators find in a few sentences. */
final class Found {

    private static final Pipeline PIPELINE = pipeline();

    private Found() {
    }

    private static Pipeline pipeline() {
        var annotators = new ArrayList<Annotator>(List.of(new LexiconAnnotator(Lexicon.load()), new DateMentions(), new OrgMentions(),
                new ZoneMarks(), new Statements(), new Segments(), new DateResolution()));
        annotators.addAll(ConceptRules.annotators());
        return new Pipeline(annotators);
    }

    static AnnotatedText in(String text) {
        return PIPELINE.run(text);
    }

    static <A extends Annotation> Set<String> labels(String text, Class<A> type) {
        return in(text).all(type).stream().map(Annotation::label).collect(Collectors.toSet());
    }

}
