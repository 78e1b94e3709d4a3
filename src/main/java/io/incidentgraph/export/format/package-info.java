/** The formats of exports, one file each behind one interface. */
@NullMarked
package io.incidentgraph.export.format;

import org.jspecify.annotations.NullMarked;
