/** The text as analysed: normalized with a way back to the original, tokens, lines and sentences. */
@NullMarked
package io.incidentgraph.disclosure.text;

import org.jspecify.annotations.NullMarked;
