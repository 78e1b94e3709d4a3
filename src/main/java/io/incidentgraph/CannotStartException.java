package io.incidentgraph;

import org.springframework.boot.ExitCodeGenerator;

/** The program cannot run as asked. The message is one line that says why and what to do about it. */
public class CannotStartException extends RuntimeException implements ExitCodeGenerator {

    public CannotStartException(String reasonAndRemedy) {
        super(reasonAndRemedy);
    }

    public CannotStartException(String reasonAndRemedy, Throwable cause) {
        super(reasonAndRemedy, cause);
    }

    @Override
    public int getExitCode() {
        return ExitStatus.COULD_NOT_RUN;
    }

}
