package io.incidentgraph.disclosure.date;

import io.incidentgraph.disclosure.text.Span;

/**
 * What happened on a date.
 *
 * @param role the value of the lexicon's category {@code date-role}
 * @param words the words that say so, the date included
 */
record RoleOfDate(Dated date, String role, Span words) {
}
