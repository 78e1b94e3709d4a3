package io.incidentgraph.disclosure.evaluate;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import io.incidentgraph.Command;
import io.incidentgraph.ExitStatus;
import io.incidentgraph.Task;
import io.incidentgraph.disclosure.Extraction;
import io.incidentgraph.disclosure.RuleBased;
import io.incidentgraph.disclosure.reading.DocumentReader;
import io.incidentgraph.vocabulary.Vocabulary;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Prints how well the incidents of a folder of texts are found. */
@Component
final class EvaluateCommand implements Command {

    private static final String JSON = "--json";

    private static final String LEAVE_ONE_OUT = "--leave-one-out";

    private static final Predicate<String> SEEDS = name -> name.startsWith("seed");

    private final ObjectProvider<RuleBased> extractor;

    private final DocumentReader reader;

    private final Vocabulary vocabulary;

    EvaluateCommand(ObjectProvider<RuleBased> extractor, DocumentReader reader, Vocabulary vocabulary) {
        this.extractor = extractor;
        this.reader = reader;
        this.vocabulary = vocabulary;
    }

    @Override
    public Task task() {
        return Task.EVALUATE;
    }

    @Override
    public int run(List<String> arguments) {
        var other = arguments.stream().filter(word -> word.startsWith("--") && !word.equals(JSON) && !word.equals(LEAVE_ONE_OUT)).findFirst();
        if (other.isPresent()) {
            System.err.println("%s: --json and --leave-one-out take no value".formatted(other.get()));
            return ExitStatus.WRONG_USAGE;
        }
        var folders = arguments.stream().filter(word -> !word.startsWith("--")).toList();
        if (folders.size() != 2) {
            System.err.println("evaluate takes two folders, TEXTS and GOLD, but there are %d: evaluate texts gold [--json] [--leave-one-out]"
                    .formatted(folders.size()));
            return ExitStatus.WRONG_USAGE;
        }
        var files = GoldFiles.read(Path.of(folders.getFirst()), Path.of(folders.getLast()), reader);
        var results = results(files, arguments.contains(LEAVE_ONE_OUT));
        if (arguments.contains(JSON)) {
            System.out.println(JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(results.json()));
        } else {
            results.text().forEach(System.out::println);
        }
        return ExitStatus.DONE;
    }

    private Results results(GoldFiles files, boolean leaveOneOut) {
        var rules = extractor.getObject();
        var extractions = new TreeMap<String, Extraction>();
        files.texts().forEach((name, text) -> extractions.put(name, rules.extract(text)));
        var records = new TreeMap<String, List<JsonNode>>();
        extractions.forEach((name, extraction) -> records.put(name, List.copyOf(extraction.records())));
        var all = Evaluation.of(files.gold(), records, vocabulary);
        return new Results(all, leaveOneOut ? List.of(leftOut(files, new LeaveOneOut(rules, extractions))) : List.of());
    }

    private LeftOut leftOut(GoldFiles files, LeaveOneOut leaveOneOut) {
        return new LeftOut(Evaluation.of(files.gold(), leaveOneOut.records(), vocabulary), leaveOneOut.own());
    }

    /** The evaluation, and the one with each document's own rules left out, if that was asked for. */
    private record Results(Evaluation all, List<LeftOut> leftOut) {

        ObjectNode json() {
            var json = EvaluationJson.of(all);
            seeds().forEach(seeds -> json.set("seeds", EvaluationJson.kinds(seeds)));
            leftOut.forEach(without -> json.set("leaveOneOut", without.json()));
            return json;
        }

        Stream<String> text() {
            var heading = "%d documents".formatted(all.documents().size());
            return Stream.of(EvaluationText.figures(heading, all),
                    seeds().flatMap(seeds -> EvaluationText.figures("%d seeds alone".formatted(seeds.documents().size()), seeds)),
                    leftOut.stream().flatMap(without -> without.text(heading, all)),
                    EvaluationText.documents(all), EvaluationText.faults(all)).flatMap(lines -> lines);
        }

        private Stream<Evaluation> seeds() {
            return Stream.of(all.only(SEEDS)).filter(seeds -> !seeds.documents().isEmpty());
        }

    }

    /** The evaluation of what is found without each document's own rules, and these. */
    private record LeftOut(Evaluation evaluation, Map<String, Set<String>> rules) {

        ObjectNode json() {
            var json = EvaluationJson.of(evaluation);
            var own = json.putObject("rules");
            rules.forEach((document, ids) -> ids.stream().sorted().forEach(own.putArray(document)::add));
            return json;
        }

        Stream<String> text(String heading, Evaluation all) {
            return Stream.of(EvaluationText.figures(heading + ", each without the rules that fire in it alone", evaluation),
                    Stream.of("", "F1 lost by that"), EvaluationText.losses(all, evaluation), EvaluationText.faults(evaluation), Stream.of("", "Rules that fire in one document alone"),
                    rules.entrySet().stream().flatMap(entry -> entry.getValue().stream().sorted().map(rule -> "%-6s  %s".formatted(entry.getKey(), rule))))
                    .flatMap(lines -> lines);
        }

    }

}
