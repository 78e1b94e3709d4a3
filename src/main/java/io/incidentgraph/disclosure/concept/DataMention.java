package io.incidentgraph.disclosure.concept;

import java.util.List;

import io.incidentgraph.disclosure.annotation.Annotation;
import io.incidentgraph.disclosure.text.Span;
import io.incidentgraph.model.Status;

import org.jspecify.annotations.Nullable;

/**
 * One mention of a type of data that says whether such data were exposed.
 *
 * @param type a concept of the vocabulary
 * @param subjects of whom the data are, sorted; empty where that is not said
 * @param scope a part of them, where the text sets one apart
 * @param amount how many, where the number stands right beside the type
 */
record DataMention(Span span, String type, List<String> subjects, @Nullable String scope, Exposed exposed, @Nullable Long amount)
        implements Annotation {

    DataMention {
        subjects = List.copyOf(subjects);
    }

    Status status() {
        return exposed.status();
    }

    boolean denied() {
        return exposed.status() == Status.DENIED;
    }

    @Override
    public String kind() {
        return "data-type";
    }

    @Override
    public String label() {
        return type + " " + status();
    }

}
