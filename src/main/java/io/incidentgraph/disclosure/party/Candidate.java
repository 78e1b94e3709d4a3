package io.incidentgraph.disclosure.party;

import io.incidentgraph.disclosure.text.Span;

/**
 * A name that may be the victim's.
 *
 * @param weight how much speaks for it
 * @param reason the strongest sign, in words
 */
record Candidate(Span span, String name, double weight, String reason) {
}
