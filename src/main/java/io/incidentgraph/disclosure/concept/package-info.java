/** Which concepts of the vocabulary a text states: data types, causes, techniques, malware, authorities and what was done. */
@NullMarked
package io.incidentgraph.disclosure.concept;

import org.jspecify.annotations.NullMarked;
