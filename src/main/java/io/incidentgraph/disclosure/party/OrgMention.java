package io.incidentgraph.disclosure.party;

import io.incidentgraph.disclosure.annotation.Annotation;
import io.incidentgraph.disclosure.text.Span;

/**
 * The name of an organization.
 *
 * @param alone whether it fills its line, as in a letter's head or signature
 */
public record OrgMention(Span span, String name, boolean alone) implements Annotation {

    @Override
    public String kind() {
        return "organization";
    }

    @Override
    public String label() {
        return name;
    }

}
