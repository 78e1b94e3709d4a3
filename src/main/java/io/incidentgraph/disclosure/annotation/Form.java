package io.incidentgraph.disclosure.annotation;

import java.util.List;
import java.util.Map;

/**
 * A surface form of the lexicon.
 *
 * @param category what kind of rule it belongs to: {@code data-type}, {@code date-role}
 * @param value which one of that kind it means: {@code personal.name}; empty where the category has no values
 * @param pattern as it is written in the data file, alternatives and gaps included
 * @param whole whether it must begin and end where tokens do
 * @param attributes whatever else the data file says of it
 */
public record Form(String category, String value, String pattern, boolean whole, Map<String, String> attributes) {

    public Form {
        attributes = Map.copyOf(attributes);
    }

    /** The rule's name, by which it can be left out. */
    public String id() {
        return category + "/" + value + "/" + pattern;
    }

    /** The texts that match it; a form with a gap is its pattern. */
    public List<String> spellings() {
        return gapped() ? List.of(pattern) : Expansion.of(pattern);
    }

    boolean gapped() {
        return pattern.indexOf('…') >= 0;
    }

    /** An attribute, empty where the data file does not have it. */
    public String attribute(String name) {
        return attributes.getOrDefault(name, "");
    }

}
