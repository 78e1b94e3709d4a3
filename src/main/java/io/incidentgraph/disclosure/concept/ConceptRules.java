package io.incidentgraph.disclosure.concept;

import java.util.List;
import java.util.stream.Stream;

import io.incidentgraph.disclosure.annotation.Annotator;
import io.incidentgraph.disclosure.draft.DraftPart;
import io.incidentgraph.vocabulary.Vocabulary;

/** The annotators and draft parts of this package in their order. */
public final class ConceptRules {

    private ConceptRules() {
    }

    public static List<Annotator> annotators() {
        return List.of(new DataTypes(), new Causes(), new ConceptMentions(), new NamedThreats(), new AuthorityReports(), new Countermeasures());
    }

    public static List<DraftPart> parts() {
        var vocabulary = Vocabulary.load();
        return Stream.concat(Stream.of(new CausesPart(vocabulary), new TechniquesPart(vocabulary), new DataTypesPart(),
                new AuthoritiesPart(vocabulary), new CountermeasuresPart()), ConceptsPart.all().stream()).toList();
    }

}
