package io.incidentgraph.disclosure.concept;

import io.incidentgraph.disclosure.annotation.Annotation;
import io.incidentgraph.disclosure.text.Span;

import org.jspecify.annotations.Nullable;

/**
 * One statement that an authority was told, asked or heard from.
 *
 * @param contact REPORT, CONSULTATION, COMPLAINT or CONTACTED_BY
 * @param predicate the words that say so
 * @param on the day as EDTF, where the text names it
 */
record AuthorityMention(Span span, String name, String contact, Span predicate, @Nullable String on) implements Annotation {

    @Override
    public String label() {
        return name + " " + contact;
    }

    @Override
    public String kind() {
        return "authority";
    }

}
