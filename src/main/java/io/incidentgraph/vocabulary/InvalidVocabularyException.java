package io.incidentgraph.vocabulary;

import java.util.List;

/** The data files contradict themselves. Every problem names the file, the id and the remedy. */
public class InvalidVocabularyException extends RuntimeException {

    private final transient List<String> problems;

    InvalidVocabularyException(List<String> problems) {
        super(String.join("; ", problems));
        this.problems = List.copyOf(problems);
    }

    InvalidVocabularyException(String problem, Throwable cause) {
        super(problem, cause);
        this.problems = List.of(problem);
    }

    public List<String> problems() {
        return problems;
    }

}
