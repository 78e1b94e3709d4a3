package io.incidentgraph.model;

import java.util.List;

/** A record that cannot be taken as it is. Every problem names the place, the value and the remedy. */
public class InvalidRecordException extends RuntimeException {

    private final transient List<String> problems;

    public InvalidRecordException(List<String> problems) {
        super(String.join("; ", problems));
        this.problems = List.copyOf(problems);
    }

    public InvalidRecordException(String problem) {
        this(List.of(problem));
    }

    public List<String> problems() {
        return problems;
    }

}
