package io.incidentgraph.bench.data;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.incidentgraph.vocabulary.ConceptKind;
import io.incidentgraph.vocabulary.Vocabulary;

/** The Japanese words in the texts: what the program's vocabulary calls the causes and the data. */
final class Labels {

    private final Vocabulary vocabulary = Vocabulary.load();

    /** The label of a cause such as {@code error.Loss}. */
    String cause(String id) {
        int dot = id.indexOf('.');
        String path = dot < 0 ? "action." + id : "action." + id.substring(0, dot) + ".variety" + id.substring(dot);
        return label(ConceptKind.CAUSE, path, id);
    }

    /** The label of a type of data such as {@code Payment}. */
    String dataType(String id) {
        return label(ConceptKind.DATA_TYPE, "attribute.confidentiality.data.variety." + id, id);
    }

    /** What a title begins with. */
    String title(List<String> causes, String name) {
        return cause(causes.getFirst()) + ": " + name;
    }

    /** What a summary begins with. */
    String head(List<String> causes, List<Incident.Exposure> dataTypes) {
        return Stream.concat(causes.stream().map(this::cause), dataTypes.stream().map(data -> dataType(data.dataType())))
                .collect(Collectors.joining("、", "", "。"));
    }

    private String label(ConceptKind kind, String path, String otherwise) {
        return vocabulary.byVeris(kind, path).map(concept -> concept.labelJa()).orElse(otherwise);
    }

}
