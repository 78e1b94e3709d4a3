/** Draft records in the making: parts write what they know of an incident, with evidence and reasons. */
@NullMarked
package io.incidentgraph.disclosure.draft;

import org.jspecify.annotations.NullMarked;
