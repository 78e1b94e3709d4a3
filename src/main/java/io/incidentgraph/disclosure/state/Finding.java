package io.incidentgraph.disclosure.state;

import io.incidentgraph.disclosure.text.Span;

/** What one passage says on such a scale. */
record Finding(Degree degree, Span span) {
}
