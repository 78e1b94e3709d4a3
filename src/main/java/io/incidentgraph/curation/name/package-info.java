/** Names of organizations, taken apart for being held against each other; ids are made by {@code NameKey} alone. */
@NullMarked
package io.incidentgraph.curation.name;

import org.jspecify.annotations.NullMarked;
