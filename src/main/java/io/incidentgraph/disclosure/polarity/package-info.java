/** How a text says what it says: as fact, as possibility, as denial, as condition, in general, as advice or plan. */
@NullMarked
package io.incidentgraph.disclosure.polarity;

import org.jspecify.annotations.NullMarked;
