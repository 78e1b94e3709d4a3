package io.incidentgraph.disclosure.party;

import org.jspecify.annotations.Nullable;

import io.incidentgraph.disclosure.annotation.Annotation;
import io.incidentgraph.disclosure.text.Span;

/**
 * A mention of somebody who acts for the organization.
 *
 * @param role one of the record format's roles; UNKNOWN where the words name none
 * @param words the words for him as in the text
 */
public record VendorMention(Span span, @Nullable String name, String role, String words, boolean subcontractor) implements Annotation {

    @Override
    public String kind() {
        return "vendor";
    }

    @Override
    public String label() {
        return role + " " + (name == null ? words : name);
    }

}
