/** Finds the documents of a source, in directories, compressed and archive files, and cuts them into their elements. */
@NullMarked
package io.incidentgraph.ingest.source;

import org.jspecify.annotations.NullMarked;
