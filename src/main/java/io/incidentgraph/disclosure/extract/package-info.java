/** The extractor of rules and word lists: the order of its annotators and the parts of its records. */
@NullMarked
package io.incidentgraph.disclosure.extract;

import org.jspecify.annotations.NullMarked;
