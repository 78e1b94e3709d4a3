package io.incidentgraph.discovery.projection;

import java.util.ArrayList;
import java.util.List;

import org.roaringbitmap.RoaringBitmap;
import org.roaringbitmap.RoaringBitmapWriter;

/** The ids of incidents that passed a filter, until it is known what their numbers are. */
final class PassingIncidents {

    private final List<String> ids = new ArrayList<>();

    void add(String id) {
        ids.add(id);
    }

    /** Their numbers; an incident that came only now is left out. */
    RoaringBitmap in(IncidentFacts facts) {
        RoaringBitmapWriter<RoaringBitmap> numbers = RoaringBitmapWriter.writer().doPartialRadixSort().get();
        ids.stream().mapToInt(facts::incident).filter(incident -> incident != IncidentFacts.NONE).forEach(numbers::add);
        return numbers.get();
    }

}
