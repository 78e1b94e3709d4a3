/** The starter set held against the texts that it was read from and against what careful readers found in them. */
@NullMarked
package io.incidentgraph.starter;

import org.jspecify.annotations.NullMarked;
