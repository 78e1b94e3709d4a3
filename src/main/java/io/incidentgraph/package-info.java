/** Incident Graph: security incident disclosures as one graph of evidence. */
@NullMarked
package io.incidentgraph;

import org.jspecify.annotations.NullMarked;
