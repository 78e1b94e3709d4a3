package io.incidentgraph;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The program as its command line sees it. */
record Program(PrintStream out, PrintStream err) {

    private static final Logger log = LoggerFactory.getLogger(Program.class);

    /** The exit status, or nothing while the web server keeps running. */
    OptionalInt run(String... line) {
        return switch (Request.parse(line)) {
            case Request.Help _ -> say(Usage.help());
            case Request.Version _ -> say(Usage.version());
            case Request.Wrong(String reason) -> refuse(reason);
            case Request.Run(Task task, _) when task == Task.SERVE -> serve(line);
            case Request.Run(Task task, List<String> arguments) -> OptionalInt.of(once(task, arguments, line));
        };
    }

    private OptionalInt serve(String... line) {
        return start(new SpringApplicationBuilder(IncidentGraphApplication.class), line).isPresent()
                ? OptionalInt.empty() : OptionalInt.of(ExitStatus.COULD_NOT_RUN);
    }

    private int once(Task task, List<String> arguments, String... line) {
        return start(withoutServer(), line).map(context -> {
            try (context) {
                return run(command(context, task), arguments);
            }
        }).orElse(ExitStatus.COULD_NOT_RUN);
    }

    private int run(Command command, List<String> arguments) {
        try {
            return command.run(arguments);
        }
        catch (CannotStartException ex) {
            this.err.println(ex.getMessage());
        }
        catch (RuntimeException ex) {
            log.error("{} failed", command.task().word(), ex);
        }
        return ExitStatus.COULD_NOT_RUN;
    }

    private static Command command(ConfigurableApplicationContext context, Task task) {
        return context.getBeanProvider(Command.class).stream().filter(command -> command.task() == task)
                .findFirst().orElseThrow(() -> new IllegalStateException("No command does " + task));
    }

    /** Nothing if it failed; Spring Boot has reported it then. */
    private static Optional<ConfigurableApplicationContext> start(SpringApplicationBuilder application, String... line) {
        try {
            return Optional.of(application.run(line));
        }
        catch (RuntimeException ex) {
            return Optional.empty();
        }
    }

    private static SpringApplicationBuilder withoutServer() {
        return new SpringApplicationBuilder(IncidentGraphApplication.class).web(WebApplicationType.NONE)
                .logStartupInfo(false).properties("logging.level.root=warn");
    }

    private OptionalInt say(String text) {
        this.out.println(text);
        return OptionalInt.of(ExitStatus.DONE);
    }

    private OptionalInt refuse(String reason) {
        this.err.println(reason);
        this.err.println(Usage.help());
        return OptionalInt.of(ExitStatus.WRONG_USAGE);
    }

}
