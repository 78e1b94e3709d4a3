package io.incidentgraph.discovery.shared;

import java.util.Arrays;

import io.incidentgraph.discovery.projection.Asked;
import io.incidentgraph.discovery.projection.FactKind;
import io.incidentgraph.discovery.projection.IncidentFacts;

/** The organizations that were hit in each of the incidents asked about, and the event of which each is a part; by place. */
final class PlaceColumns {

    private final int[] starts;
    private final IntList organizations = new IntList();
    private final int[] events;
    private final IntNumbers local = new IntNumbers();
    private int[] seen = new int[256];
    private int[] seenEvents = {};
    private int stamp;

    private PlaceColumns(int places) {
        this.starts = new int[places + 1];
        this.events = new int[places];
    }

    static PlaceColumns of(Asked asked, PatternCounts counts) {
        var columns = new PlaceColumns(counts.asked());
        var numbers = new IntNumbers();
        var cursor = asked.facts().cursor();
        for (int place = 0; place < counts.asked(); place++) {
            int event = IncidentFacts.NONE;
            for (cursor.of(counts.incident(place)); cursor.next();) {
                if (cursor.kind() == FactKind.AFFECTED && !asked.hidden().fact(cursor)) {
                    columns.organizations.add(columns.local.of(cursor.organization()));
                }
                else if (cursor.kind() == FactKind.PART_OF && !asked.hidden().fact(cursor)) {
                    event = earlier(asked.facts(), event, cursor.event());
                }
            }
            columns.events[place] = event == IncidentFacts.NONE ? event : numbers.of(event);
            columns.starts[place + 1] = columns.organizations.size();
        }
        columns.seenEvents = new int[numbers.size()];
        return columns;
    }

    /** Of several events the one whose id comes first. */
    private static int earlier(IncidentFacts facts, int event, int other) {
        return event == IncidentFacts.NONE || facts.eventId(other).compareTo(facts.eventId(event)) < 0 ? other : event;
    }

    /** How many organizations were hit in the incidents of a pattern. */
    int organizations(PatternCounts counts, int pattern) {
        if (seen.length < local.size()) {
            seen = Arrays.copyOf(seen, local.size());
        }
        stamp++;
        int distinct = 0;
        for (int at = counts.start(pattern); at < counts.end(pattern); at++) {
            int place = counts.place(at);
            for (int i = starts[place]; i < starts[place + 1]; i++) {
                int organization = organizations.get(i);
                if (seen[organization] != stamp) {
                    seen[organization] = stamp;
                    distinct++;
                }
            }
        }
        return distinct;
    }

    /** How many events they are: an incident that is part of none is one of its own. */
    int events(PatternCounts counts, int pattern) {
        stamp++;
        int distinct = 0;
        for (int at = counts.start(pattern); at < counts.end(pattern); at++) {
            int event = events[counts.place(at)];
            if (event == IncidentFacts.NONE) {
                distinct++;
            }
            else if (seenEvents[event] != stamp) {
                seenEvents[event] = stamp;
                distinct++;
            }
        }
        return distinct;
    }

}
