package io.incidentgraph.discovery;

import java.util.List;

/** What the incidents asked about have in common. */
record SharedCauses(int incidentCount, List<SharedCause> patterns) {
}
