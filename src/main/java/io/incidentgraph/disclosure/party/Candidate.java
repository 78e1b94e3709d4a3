package io.incidentgraph.disclosure.party;

import java.util.List;

import io.incidentgraph.disclosure.text.Span;

/**
 * A name that may be the victim's.
 *
 * @param aliases what else the text calls it
 * @param weight how much speaks for it
 * @param reason the strongest sign, in words
 */
record Candidate(Span span, String name, List<String> aliases, double weight, String reason) {

    Candidate {
        aliases = List.copyOf(aliases);
    }

}
