package io.incidentgraph.bench.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.incidentgraph.bench.data.Words;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;

/**
 * The variables with which each operation is asked, drawn with a seed from the graph at hand.
 *
 * @param timed those of the measurement, in the order in which they are cycled through
 * @param more further ones, for which the answers have to be equal, too
 */
record Parameters(List<Map<String, Object>> timed, List<Map<String, Object>> more) {

    private static final long SEED = 2_925;
    private static final int MANY = 200;
    private static final int MOST_INCIDENTS = 4;
    private static final int OFFSETS = 16;
    private static final int LARGEST_OFFSET = 3_000;

    /** Those of the measurement, then the others. */
    List<Map<String, Object>> all() {
        return Stream.concat(timed.stream(), more.stream()).toList();
    }

    static Parameters of(Operation operation, Driver driver, Words words) {
        var random = new Random(SEED + operation.number());
        return switch (operation.number()) {
            case 1 -> timed(incidents(driver, random));
            case 2 -> timed(pages(driver, random));
            case 3 -> new Parameters(List.of(Map.of("party", "VENDOR")), List.of(Map.of("party", "SELF"), Map.of("party", "UNKNOWN")));
            case 4 -> timed(vendors(driver, random));
            case 5 -> timed(words.phrases().stream().map(phrase -> Map.<String, Object>of("phrase", phrase)).toList());
            case 6 -> timed(IntStream.range(0, OFFSETS).mapToObj(_ -> Map.<String, Object>of("offset", random.nextInt(LARGEST_OFFSET))).toList());
            default -> throw new IllegalArgumentException("No variables are known for " + operation.name());
        };
    }

    private static Parameters timed(List<Map<String, Object>> timed) {
        var shuffled = new ArrayList<>(timed);
        Collections.shuffle(shuffled, new Random(SEED));
        return new Parameters(shuffled, List.of());
    }

    /** Incidents anywhere: ids are UUIDs, so that a random place in their order has one close by. */
    private static List<Map<String, Object>> incidents(Driver driver, Random random) {
        try (var session = driver.session()) {
            return IntStream.range(0, MANY).mapToObj(_ -> new UUID(random.nextLong(), 0).toString().toUpperCase(Locale.ROOT))
                    .map(place -> Map.<String, Object>of("id", session.run("""
                            MATCH (i:Incident) WHERE i.id <= $place RETURN i.id ORDER BY i.id DESC LIMIT 1
                            UNION MATCH (i:Incident) WHERE i.id > $place RETURN i.id ORDER BY i.id LIMIT 1
                            """, Map.of("place", place)).list().getFirst().get(0).asString()))
                    .distinct().toList();
        }
    }

    /** Countries and causes from the most frequent to the rarest in all combinations, with wide and narrow ranges of years. */
    private static List<Map<String, Object>> pages(Driver driver, Random random) {
        List<String> countries = values(driver, """
                MATCH (o:Organization) WHERE o.country IS NOT NULL
                RETURN o.country AS country, count(*) AS n ORDER BY n DESC, country
                """);
        List<String> causes = values(driver, "MATCH (c:Cause) RETURN c.id AS id, count { (c)<-[:CAUSED_BY]-() } AS n ORDER BY n DESC, id");
        List<List<Integer>> years = List.of(List.of(1990, 2030), List.of(2010, 2014), List.of(2016, 2016));
        var pages = new ArrayList<Map<String, Object>>();
        for (List<Integer> range : years) {
            for (String country : spread(countries, random)) {
                for (String cause : spread(causes, random)) {
                    pages.add(Map.of("from", range.getFirst(), "to", range.getLast(), "country", country, "cause", cause));
                }
            }
        }
        return pages;
    }

    /** Six of a list from its head to its tail, at ranks that grow exponentially, each a little out of place. */
    private static List<String> spread(List<String> ranked, Random random) {
        return IntStream.range(0, 6)
                .mapToObj(i -> ranked.get((int) Math.min(ranked.size() - 1, Math.pow(ranked.size(), i / 5.0) - 1 + random.nextInt(2))))
                .toList();
    }

    /** Vendors of one incident, of two, three and four, as many of each, so that answers have the same size in every graph. */
    private static List<Map<String, Object>> vendors(Driver driver, Random random) {
        var byIncidents = IntStream.rangeClosed(1, MOST_INCIDENTS).mapToObj(count -> values(driver, """
                MATCH (v:Vendor) WHERE count { (v)<-[:INVOLVED_VENDOR]-() } = %d RETURN v.name AS name ORDER BY name
                """.formatted(count))).filter(names -> !names.isEmpty()).toList();
        return IntStream.range(0, MANY).mapToObj(i -> byIncidents.get(i % byIncidents.size()))
                .map(names -> Map.<String, Object>of("name", names.get(random.nextInt(names.size())))).toList();
    }

    private static List<String> values(Driver driver, String statement) {
        try (var session = driver.session()) {
            return session.run(statement).list((Record row) -> row.get(0).asString());
        }
    }

}
