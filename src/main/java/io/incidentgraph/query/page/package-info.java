/** Order and pages: the {@code sort}, {@code limit}, {@code offset}, {@code first} and {@code after} arguments, and cursors. */
@NullMarked
package io.incidentgraph.query.page;

import org.jspecify.annotations.NullMarked;
