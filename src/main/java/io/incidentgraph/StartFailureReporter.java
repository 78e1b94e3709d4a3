package io.incidentgraph;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says in one line why the program did not start, where that is known; Spring Boot reports the rest. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartFailureReporter implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        Optional<String> line = line(failure);
        line.ifPresent(System.err::println);
        return line.isPresent();
    }

    static Optional<String> line(@Nullable Throwable failure) {
        return switch (failure) {
            case null -> Optional.empty();
            case CannotStartException known -> Optional.ofNullable(known.getMessage());
            case PortInUseException taken -> Optional.of("The HTTP port " + taken.getPort() + " is taken by another program:"
                    + " end that one, or choose another port with --server.port=<port>.");
            default -> line(failure.getCause());
        };
    }

}
