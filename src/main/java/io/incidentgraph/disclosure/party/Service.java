package io.incidentgraph.disclosure.party;

import io.incidentgraph.disclosure.text.Span;

/** A site, an app or an account by which a text names whom it hit. */
record Service(Span span, String name) {
}
