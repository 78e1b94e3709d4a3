package io.incidentgraph.disclosure.annotation;

import java.util.List;

/** The data files of the lexicon contradict themselves or their form. */
public final class InvalidLexiconException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InvalidLexiconException(List<String> problems) {
        super(String.join("\n", problems));
    }

}
