package io.incidentgraph.query.check;

import java.util.List;

import io.incidentgraph.Command;
import io.incidentgraph.ExitStatus;
import io.incidentgraph.Task;
import io.incidentgraph.query.schema.GraphModel;
import io.incidentgraph.query.statistics.DatabaseStatistics;
import org.springframework.stereotype.Component;

/** Prints which properties are found by an index, and which are not. */
@Component
final class IndexesCommand implements Command {

    private final GraphModel model;
    private final DatabaseStatistics statistics;

    IndexesCommand(GraphModel model, DatabaseStatistics statistics) {
        this.model = model;
        this.statistics = statistics;
    }

    @Override
    public Task task() {
        return Task.INDEXES;
    }

    @Override
    public int run(List<String> arguments) {
        new IndexReport(model, statistics.indexes()).lines(statistics::nodes, statistics::relationships).forEach(System.out::println);
        return ExitStatus.DONE;
    }

}
