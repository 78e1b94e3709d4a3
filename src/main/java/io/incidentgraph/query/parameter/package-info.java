/** Values that are only known when an operation runs, so that what is made of the operation can be used again. */
@NullMarked
package io.incidentgraph.query.parameter;

import org.jspecify.annotations.NullMarked;
