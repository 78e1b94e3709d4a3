/** Says what was exported: the manifest and the citation. */
@NullMarked
package io.incidentgraph.export.describe;

import org.jspecify.annotations.NullMarked;
