package io.incidentgraph.graph;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import org.springframework.stereotype.Component;

import io.incidentgraph.Command;
import io.incidentgraph.ExitStatus;
import io.incidentgraph.Task;

/** Prints each difference between the graph and its records on a line. */
@Component
class CheckCommand implements Command {

    private final GraphCheck check;

    CheckCommand(GraphCheck check) {
        this.check = check;
    }

    @Override
    public Task task() {
        return Task.CHECK;
    }

    @Override
    public int run(List<String> arguments) {
        var differences = new AtomicLong();
        check.check(difference -> {
            differences.incrementAndGet();
            System.out.println(difference);
        });
        System.out.println(differences.get() == 0 ? "The graph is what its records say."
                : "%d differences. 'rebuild' makes the graph what its records say.".formatted(differences.get()));
        return differences.get() == 0 ? ExitStatus.DONE : ExitStatus.DONE_WITH_REJECTS;
    }

}
