package io.incidentgraph.discovery.time;

import java.util.List;
import java.util.Map;

import io.incidentgraph.model.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * An incident as a test knows it.
 *
 * @param dates by property
 * @param reports when it was reported to an authority
 * @param spans the least and the greatest number of days that a source states, by property; the greatest is less where it is open
 */
record DatedIncident(String id, Map<String, Edtf> dates, List<String> causes, @Nullable String event, List<Edtf> reports,
        Map<String, List<Integer>> spans) {

    @Nullable Edtf date(IncidentDate date) {
        return switch (date) {
            case FIRST_KNOWN -> dates.containsKey("occurred") ? dates.get("occurred") : dates.getOrDefault("detected", dates.get("disclosed"));
            case OCCURRED -> dates.get("occurred");
            case DETECTED -> dates.get("detected");
            case CONTAINED -> dates.get("contained");
            case DISCLOSED -> dates.get("disclosed");
        };
    }

}
