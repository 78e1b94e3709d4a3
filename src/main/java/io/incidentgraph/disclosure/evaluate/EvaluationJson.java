package io.incidentgraph.disclosure.evaluate;

import java.util.Arrays;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** An evaluation for programs to read. */
final class EvaluationJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private EvaluationJson() {
    }

    /** {@code kinds} and {@code documents} with their figures, what is told beside them in {@code also}, and {@code faults}. */
    static ObjectNode of(Evaluation evaluation) {
        var json = kinds(evaluation);
        var documents = json.putObject("documents");
        evaluation.documents().forEach(document -> documents.set(document, figures(evaluation.only(document::equals), true)));
        json.set("faults", faults(evaluation));
        return json;
    }

    /** Only {@code kinds} and {@code also}. */
    static ObjectNode kinds(Evaluation evaluation) {
        return NODES.objectNode().<ObjectNode>set("kinds", figures(evaluation, true)).set("also", figures(evaluation, false));
    }

    private static ObjectNode figures(Evaluation evaluation, boolean counting) {
        var figures = NODES.objectNode();
        Arrays.stream(Kind.values()).filter(kind -> kind.counts() == counting).forEach(kind -> figures.set(kind.key(), figures(evaluation.score(kind))));
        return figures;
    }

    private static ObjectNode figures(Score score) {
        return NODES.objectNode().put("precision", score.precision()).put("recall", score.recall()).put("f1", score.f1())
                .put("right", score.right()).put("missed", score.missed()).put("falseAlarms", score.falseAlarms());
    }

    private static ArrayNode faults(Evaluation evaluation) {
        var faults = NODES.arrayNode();
        evaluation.faults().forEach(finding -> faults.addObject().put("verdict", finding.verdict().name()).put("document", finding.document())
                .put("kind", finding.kind().key()).put("incident", finding.incident()).put("value", finding.value()));
        return faults;
    }

}
