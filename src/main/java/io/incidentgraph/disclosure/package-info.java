/** From a disclosure text to the incidents it tells of, as draft records whose facts point at the passages that state them. */
@NullMarked
package io.incidentgraph.disclosure;

import org.jspecify.annotations.NullMarked;
