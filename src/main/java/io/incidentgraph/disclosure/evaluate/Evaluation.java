package io.incidentgraph.disclosure.evaluate;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

import io.incidentgraph.vocabulary.Vocabulary;

import tools.jackson.databind.JsonNode;

/** How well records answer gold files: every item that was right, missed or invented. */
final class Evaluation {

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::document).thenComparing(Finding::kind);

    private final Set<String> documents;

    private final List<Finding> findings;

    private Evaluation(Set<String> documents, List<Finding> findings) {
        this.documents = documents;
        this.findings = findings;
    }

    /** @param records by the name of the document in which they were found; none for a document is no incident */
    static Evaluation of(Collection<GoldDocument> gold, Map<String, List<JsonNode>> records, Vocabulary vocabulary) {
        var comparison = new DocumentComparison(vocabulary);
        var names = new TreeSet<>(gold.stream().map(GoldDocument::name).toList());
        return new Evaluation(names, gold.stream()
                .flatMap(document -> comparison.compare(document, Answer.of(records.getOrDefault(document.name(), List.of()))).stream())
                .sorted(ORDER).toList());
    }

    /** The part of it that is about some documents only. */
    Evaluation only(Predicate<String> document) {
        return new Evaluation(new TreeSet<>(documents.stream().filter(document).toList()),
                findings.stream().filter(finding -> document.test(finding.document())).toList());
    }

    Set<String> documents() {
        return documents;
    }

    Score score(Kind kind) {
        return Score.of(findings.stream().filter(finding -> finding.kind() == kind));
    }

    /** What was missed and what is false, by document and kind. */
    List<Finding> faults() {
        return findings.stream().filter(finding -> finding.verdict() != Finding.Verdict.RIGHT).toList();
    }

}
