/** Compares extracted incident records with what careful readers found in the same texts. */
@NullMarked
package io.incidentgraph.disclosure.evaluate;

import org.jspecify.annotations.NullMarked;
