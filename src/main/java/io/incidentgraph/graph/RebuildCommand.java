package io.incidentgraph.graph;

import java.util.List;

import org.springframework.stereotype.Component;

import io.incidentgraph.Command;
import io.incidentgraph.ExitStatus;
import io.incidentgraph.Task;

/** Makes the graph what its records say and says when it is done. */
@Component
class RebuildCommand implements Command {

    private final GraphCheck check;

    RebuildCommand(GraphCheck check) {
        this.check = check;
    }

    @Override
    public Task task() {
        return Task.REBUILD;
    }

    @Override
    public int run(List<String> arguments) {
        check.rebuild();
        System.out.println("The graph is what its records say.");
        return ExitStatus.DONE;
    }

}
