/** Reads plain text, HTML and PDF, whatever their encoding, and refuses what has no text to read with the reason and the remedy. */
@NullMarked
@NamedInterface
package io.incidentgraph.disclosure.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
