/** What is found in a text: typed annotations over ranges, the annotators that make them, and the lexicon of surface forms. */
@NullMarked
package io.incidentgraph.disclosure.annotation;

import org.jspecify.annotations.NullMarked;
