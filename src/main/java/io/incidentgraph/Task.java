package io.incidentgraph;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the program can be asked to do on its command line. Each but {@link #SERVE} is done by a {@link Command}. */
public enum Task {

    SERVE("start the database and the web server (what happens if nothing is named)"),
    CHECK("compare every incident with its records and name each difference"),
    REBUILD("compute every incident again from its records"),
    INDEXES("list which properties are found by an index and which are not");

    private final String summary;

    Task(String summary) {
        this.summary = summary;
    }

    /** The word on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String summary() {
        return this.summary;
    }

    static Optional<Task> of(String word) {
        return Arrays.stream(values()).filter(task -> task.word().equals(word)).findFirst();
    }

}
