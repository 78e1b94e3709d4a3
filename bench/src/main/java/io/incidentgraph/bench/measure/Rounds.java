package io.incidentgraph.bench.measure;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Rounds in which all servers take their turn, so that what happens to the machine meanwhile happens to all of them. */
final class Rounds {

    private final String graph;
    private final Operation operation;
    private final Load load;
    private final Stage stage;

    Rounds(String graph, Operation operation, Load load, Stage stage) {
        this.graph = graph;
        this.operation = operation;
        this.load = load;
        this.stage = stage;
    }

    /** One measurement for each server. */
    List<Measurement> measure(int clients, Options options) throws IOException, InterruptedException {
        List<Target> targets = stage.targets();
        var rounds = new ArrayList<List<Load.Round>>();
        var spent = new ArrayList<List<Stage.Processors>>();
        targets.forEach(_ -> {
            rounds.add(new ArrayList<>());
            spent.add(new ArrayList<>());
        });
        for (int round = 0; round < options.rounds(); round++) {
            for (int turn = 0; turn < targets.size(); turn++) {
                int next = (round + turn) % targets.size();
                var before = stage.processors(targets.get(next));
                rounds.get(next).add(load.run(targets.get(next), clients, options.seconds()));
                spent.get(next).add(stage.processors(targets.get(next)).since(before));
            }
        }
        var result = new ArrayList<Measurement>();
        for (int i = 0; i < targets.size(); i++) {
            result.add(Measurement.of(graph, operation, clients, targets.get(i).name(), rounds.get(i), spent.get(i)));
        }
        return result;
    }

}
