package io.incidentgraph.discovery.projection;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.incidentgraph.discovery.Feature;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/** The values of features: their numbers, the incidents that have each, and what is broader. A value once met keeps its number. */
final class Values {

    private static final int[] NOTHING_BROADER = {};

    private static final class Entry {

        private final Feature feature;
        private final String id;
        private final RoaringBitmap incidents = new RoaringBitmap();
        private int[] broader = NOTHING_BROADER;

        private Entry(Feature feature, String id) {
            this.feature = feature;
            this.id = id;
        }

    }

    private final List<Entry> entries = new ArrayList<>();
    private final Map<Feature, Map<String, Integer>> numbers = new EnumMap<>(Feature.class);

    int find(Feature feature, String id) {
        return of(feature).getOrDefault(id, IncidentFacts.NONE);
    }

    int add(Feature feature, String id) {
        return of(feature).computeIfAbsent(id, _ -> {
            entries.add(new Entry(feature, id));
            return entries.size() - 1;
        });
    }

    /** The number of a text that may not be stated. */
    int addIfAny(Feature feature, @Nullable String id) {
        return id == null ? IncidentFacts.NONE : add(feature, id);
    }

    private Map<String, Integer> of(Feature feature) {
        return numbers.computeIfAbsent(feature, _ -> new HashMap<>());
    }

    Feature feature(int value) {
        return entries.get(value).feature;
    }

    String id(int value) {
        return entries.get(value).id;
    }

    RoaringBitmap incidents(int value) {
        return entries.get(value).incidents;
    }

    int[] broader(int value) {
        return entries.get(value).broader;
    }

    int count() {
        return entries.size();
    }

    /** Forgets what is broader than what. */
    void flatten() {
        entries.forEach(entry -> entry.broader = NOTHING_BROADER);
    }

    void broader(int value, int[] broader) {
        entries.get(value).broader = broader;
    }

}
