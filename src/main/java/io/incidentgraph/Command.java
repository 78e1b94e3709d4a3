package io.incidentgraph;

import java.util.List;

/** Does a {@link Task} and ends, without the web server. Commands are beans; there is one for each task. */
public interface Command {

    Task task();

    /**
     * Looks at the arguments before a database is started, and says what is wrong with them.
     *
     * @return {@link ExitStatus#DONE} if nothing is
     * @throws CannotStartException as {@link #run}
     */
    default int check(List<String> arguments) {
        return ExitStatus.DONE;
    }

    /**
     * @param arguments what stands behind the task's name, without Spring Boot's {@code --name=value}
     * @return one of {@link ExitStatus}
     * @throws CannotStartException if it cannot be done as asked; its message is shown and the status is 3
     */
    int run(List<String> arguments);

}
