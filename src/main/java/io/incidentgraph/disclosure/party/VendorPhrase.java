package io.incidentgraph.disclosure.party;

import io.incidentgraph.disclosure.text.Span;

/** Words for a contractor with the role that they give him. */
record VendorPhrase(Span span, String role) {
}
