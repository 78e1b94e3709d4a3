/** How it went: whether data left, were misused or published, who noticed, which report of a series this is. */
@NullMarked
package io.incidentgraph.disclosure.state;

import org.jspecify.annotations.NullMarked;
