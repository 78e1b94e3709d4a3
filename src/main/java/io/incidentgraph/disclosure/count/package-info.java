/** Numbers: how many of what, and which of them count what was exposed, sent, seen or claimed. */
@NullMarked
package io.incidentgraph.disclosure.count;

import org.jspecify.annotations.NullMarked;
