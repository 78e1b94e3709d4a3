package io.incidentgraph;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntSupplier;
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
            case Request.Help(Optional<Task> task) -> say(task.map(Usage::help).orElseGet(Usage::help));
            case Request.Version _ -> say(Usage.version());
            case Request.Wrong(String reason) -> refuse(reason);
            case Request.Run(Task task, _, List<String> settings) when task == Task.SERVE -> serve(settings);
            case Request.Run run -> OptionalInt.of(once(run));
        };
    }

    private OptionalInt serve(List<String> settings) {
        return start(whole(), settings).isPresent()
                ? OptionalInt.empty() : OptionalInt.of(ExitStatus.COULD_NOT_RUN);
    }

    private int once(Request.Run request) {
        if (request.task().canBeDoneByServer(request.arguments())) {
            OptionalInt done = beside(request);
            if (done.isPresent()) {
                return done.getAsInt();
            }
        }
        var application = request.task().needsDatabase(request.arguments()) ? whole() : new SpringApplicationBuilder(WithoutDatabase.class);
        return start(withoutServer(application), request.settings()).map(context -> {
            try (context) {
                return run(command(context, request.task()), request.arguments());
            }
        }).orElse(ExitStatus.COULD_NOT_RUN);
    }

    /** Lets the server do it that holds the data directory; nothing if none does, and nothing is wrong with the arguments. */
    private OptionalInt beside(Request.Run request) {
        Optional<ConfigurableApplicationContext> started = start(withoutServer(new SpringApplicationBuilder(BesideServer.class)), request.settings());
        if (started.isEmpty()) {
            return OptionalInt.of(ExitStatus.COULD_NOT_RUN);
        }
        try (ConfigurableApplicationContext context = started.get()) {
            Command command = command(context, request.task());
            int checked = status(command, () -> command.check(request.arguments()));
            if (checked != ExitStatus.DONE) {
                return OptionalInt.of(checked);
            }
            return context.getBean(RunningServer.class).isThere()
                    ? OptionalInt.of(run(command, request.arguments())) : OptionalInt.empty();
        }
    }

    private int run(Command command, List<String> arguments) {
        return answered(status(command, () -> command.run(arguments)));
    }

    /** Nobody learns from a print stream that nothing more could be written, unless it is asked. */
    private int answered(int status) {
        if (!this.out.checkError() || status == ExitStatus.COULD_NOT_RUN) {
            return status;
        }
        this.err.println("The answer could not be written to standard output: nobody reads on, or the disk is full.");
        return ExitStatus.COULD_NOT_RUN;
    }

    private int status(Command command, IntSupplier step) {
        try {
            return step.getAsInt();
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
    private static Optional<ConfigurableApplicationContext> start(SpringApplicationBuilder application, List<String> settings) {
        try {
            return Optional.of(application.run(settings.toArray(String[]::new)));
        }
        catch (RuntimeException ex) {
            return Optional.empty();
        }
    }

    /** The program with its database, which takes longest to start and therefore begins first. */
    private static SpringApplicationBuilder whole() {
        return new SpringApplicationBuilder(IncidentGraphApplication.class).properties("incident-graph.database.start-early=true");
    }

    private static SpringApplicationBuilder withoutServer(SpringApplicationBuilder application) {
        return application.web(WebApplicationType.NONE).listeners(new LogBesideOutput())
                .logStartupInfo(false).properties("logging.level.root=warn", "logging.level.io.incidentgraph.database.EmbeddedServer=warn");
    }

    private OptionalInt say(String text) {
        this.out.println(text);
        return OptionalInt.of(answered(ExitStatus.DONE));
    }

    private OptionalInt refuse(String reason) {
        this.err.println(reason);
        this.err.println(Usage.help());
        return OptionalInt.of(ExitStatus.WRONG_USAGE);
    }

}
