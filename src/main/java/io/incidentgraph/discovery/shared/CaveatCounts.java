package io.incidentgraph.discovery.shared;

import io.incidentgraph.discovery.projection.Asked;
import io.incidentgraph.discovery.projection.FactCursor;
import io.incidentgraph.discovery.projection.FactKind;
import io.incidentgraph.discovery.projection.IncidentFacts;

/**
 * The numbers behind what the incidents asked about cannot say.
 *
 * @param asked how many incidents were asked about
 * @param withoutCause how many of them have no cause
 * @param unnamed how many hit an organization that no source names
 * @param undated how many have no known year
 * @param ofOneOrganization the most that hit one and the same organization
 * @param ofOneEvent the most that are parts of one event
 */
record CaveatCounts(int asked, int withoutCause, int unnamed, int undated, int ofOneOrganization, int ofOneEvent) {

    /** What one incident says of itself. */
    private static final class Tally {

        private final IntCounts organizations = new IntCounts();
        private final IntCounts events = new IntCounts();
        private int withoutCause;
        private int unnamed;

        private void add(Asked asked, FactCursor cursor) {
            boolean cause = false;
            boolean anonymous = false;
            while (cursor.next()) {
                if (!asked.hidden().fact(cursor)) {
                    cause |= cursor.kind() == FactKind.CAUSED_BY;
                    if (cursor.kind() == FactKind.AFFECTED) {
                        anonymous |= cursor.anonymous();
                        organizations.add(cursor.organization());
                    }
                    else if (cursor.kind() == FactKind.PART_OF) {
                        events.add(cursor.event());
                    }
                }
            }
            withoutCause += cause ? 0 : 1;
            unnamed += anonymous ? 1 : 0;
        }

    }

    static CaveatCounts of(Asked asked) {
        var tally = new Tally();
        var cursor = asked.facts().cursor();
        asked.incidents().forEach((int incident) -> tally.add(asked, cursor.of(incident)));
        int undated = (int) asked.incidents().stream().filter(incident -> asked.facts().year(incident) == IncidentFacts.NONE).count();
        return new CaveatCounts(asked.incidents().getCardinality(), tally.withoutCause, tally.unnamed, undated, tally.organizations.most(), tally.events.most());
    }

}
