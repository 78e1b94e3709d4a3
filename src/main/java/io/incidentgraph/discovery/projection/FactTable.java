package io.incidentgraph.discovery.projection;

import java.util.Arrays;
import java.util.stream.IntStream;

import io.incidentgraph.discovery.Feature;
import org.roaringbitmap.RoaringBitmap;

/**
 * The facts of incidents by numbers. Measured by {@code bench/run discover}, an incident of a million synthetic ones takes
 * 306 bytes, one of the VERIS Community Database, which are few, 480 (and some ten more since it has three days instead of one): its id,
 * its facts, its part of the bitmaps and of the organizations and vendors that only it has.
 */
final class FactTable implements IncidentFacts {

    private static final int[] NOTHING = {};

    private final Numbers numbers = new Numbers();
    private final Values values = new Values();
    private final Organizations organizations = new Organizations();
    private final Numbers events = new Numbers();
    private final Numbers descriptions = new Numbers();
    private final RoaringBitmap present = new RoaringBitmap();
    private final EdgeCounts edges = new EdgeCounts();

    private int[][] rows = new int[16][];
    private final Days days = new Days();

    /**
     * Adds an incident that is not there.
     *
     * @param when as {@link Days} has them
     */
    void add(String id, int[] when, int[] row) {
        int incident = numbers.add(id);
        if (incident >= rows.length) {
            rows = Arrays.copyOf(rows, rows.length + (rows.length >> 1));
        }
        rows[incident] = row;
        days.put(incident, when);
        present.add(incident);
        edges.add(row, 1);
        for (int value : values(incident)) {
            values.incidents(value).add(incident);
        }
    }

    /** Takes an incident away, if it is there. Those that are to be replaced go before any is added again. */
    void remove(String id) {
        int incident = numbers.find(id);
        if (incident == NONE) {
            return;
        }
        for (int value : values(incident)) {
            values.incidents(value).remove(incident);
        }
        edges.add(rows[incident], -1);
        present.remove(incident);
        rows[incident] = NOTHING;
        days.remove(incident);
        numbers.remove(incident);
    }

    /** Puts right what follows from organizations of which something else is known now, wherever they occur. */
    void settle() {
        var before = organizations.takeChanged();
        if (before.isEmpty()) {
            return;
        }
        var cursor = cursor();
        present.forEach((int incident) -> {
            for (cursor.of(incident); cursor.next();) {
                var known = cursor.kind() == FactKind.AFFECTED ? before.get(cursor.organization()) : null;
                if (known != null) {
                    IntStream.of(known.country(), known.industry()).filter(value -> value != NONE)
                            .forEach(value -> values.incidents(value).remove(incident));
                }
            }
            // what another organization of the incident brings, too, was taken away with it
            for (int value : values(incident)) {
                values.incidents(value).add(incident);
            }
        });
    }

    Values dictionary() {
        return values;
    }

    Organizations organizations() {
        return organizations;
    }

    Numbers events() {
        return events;
    }

    Numbers descriptions() {
        return descriptions;
    }

    EdgeCounts edges() {
        return edges;
    }

    Days days() {
        return days;
    }

    int[] row(int incident) {
        return rows[incident];
    }

    @Override
    public RoaringBitmap incidents() {
        return present;
    }

    @Override
    public int incident(String id) {
        return numbers.find(id);
    }

    @Override
    public String id(int incident) {
        return numbers.id(incident);
    }

    @Override
    public int year(int incident) {
        int year = days.get(Days.Column.YEAR, incident);
        return year == Days.UNKNOWN ? NONE : year;
    }

    @Override
    public int seen(int incident) {
        return days.first(incident);
    }

    @Override
    public FactCursor cursor() {
        return new FactCursor(this);
    }

    @Override
    public int[] values(int incident) {
        var cursor = cursor().of(incident);
        var found = IntStream.builder();
        while (cursor.next()) {
            cursor.kind().features().stream().mapToInt(cursor::value).filter(value -> value != NONE).forEach(found);
        }
        return found.build().sorted().distinct().toArray();
    }

    @Override
    public boolean possible(int incident, int value) {
        var feature = feature(value);
        var kind = FactKind.of(feature);
        var cursor = cursor().of(incident);
        boolean possible = false;
        while (cursor.next()) {
            if (cursor.kind() == kind && cursor.value(feature) == value) {
                if (!cursor.possible()) {
                    return false;
                }
                possible = true;
            }
        }
        return possible;
    }

    @Override
    public int value(Feature feature, String id) {
        return values.find(feature, id);
    }

    @Override
    public Feature feature(int value) {
        return values.feature(value);
    }

    @Override
    public String valueId(int value) {
        return values.id(value);
    }

    @Override
    public RoaringBitmap incidents(int value) {
        return values.incidents(value);
    }

    @Override
    public int frequency(int value) {
        return values.incidents(value).getCardinality();
    }

    @Override
    public int[] broader(int value) {
        return values.broader(value);
    }

    @Override
    public int valueCount() {
        return values.count();
    }

    @Override
    public int organizationCount() {
        return organizations.count();
    }

    @Override
    public String organizationId(int organization) {
        return organizations.id(organization);
    }

    @Override
    public int eventCount() {
        return events.end();
    }

    @Override
    public String eventId(int event) {
        return events.id(event);
    }

    @Override
    public String description(int description) {
        return descriptions.id(description);
    }

}
