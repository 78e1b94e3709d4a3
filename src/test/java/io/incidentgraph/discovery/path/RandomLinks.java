package io.incidentgraph.discovery.path;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.neo4j.driver.Driver;

/** A graph by chance: incidents with causes, organizations and techniques, and what paths must not follow. */
final class RandomLinks {

    private static final String CREATE = """
            UNWIND $links AS link
            MERGE (from:$(link.fromLabel) {id: link.from})
            MERGE (to:$(link.toLabel) {id: link.to})
            CREATE (from)-[:$(link.type) {id: link.id}]->(to)
            """;

    private final Random random;
    private final List<Map<String, Object>> links = new ArrayList<>();
    private final Map<String, List<String>> neighbours = new TreeMap<>();

    RandomLinks(long seed, Driver driver) {
        random = new Random(seed);
        int incidents = random.nextInt(4, 9);
        for (int i = 0; i < incidents * 4; i++) {
            String incident = "inc:" + random.nextInt(incidents);
            switch (random.nextInt(5)) {
                case 0, 1 -> link("Incident", incident, "CAUSED_BY", "Cause", "原因" + random.nextInt(4), true);
                case 2 -> link("Incident", incident, "INVOLVED", "Organization", "org:JP:委託先" + random.nextInt(3), true);
                case 3 -> link("Incident", incident, "USED", "AttackTechnique", "T" + random.nextInt(3), true);
                default -> link("Incident", incident, "RULED_OUT", "Cause", "原因" + random.nextInt(4), false);
            }
        }
        link("Cause", "原因0", "BROADER", "Cause", "原因1", true);
        link("AttackTechnique", "T0", "SUBTECHNIQUE_OF", "AttackTechnique", "T1", true);
        link("Cause", "原因2", "MAPS_TO", "AttackTechnique", "T2", false);
        driver.executableQuery(CREATE).withParameters(Map.of("links", links)).execute();
    }

    private void link(String fromLabel, String from, String type, String toLabel, String to, boolean followed) {
        links.add(Map.of("fromLabel", fromLabel, "from", from, "type", type, "toLabel", toLabel, "to", to, "id", (long) links.size()));
        if (followed) {
            neighbours.computeIfAbsent(from, _ -> new ArrayList<>()).add(to);
            neighbours.computeIfAbsent(to, _ -> new ArrayList<>()).add(from);
        }
    }

    Set<String> nodes() {
        return new TreeSet<>(neighbours.keySet());
    }

    <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** A path by the ids of its nodes, with its cost. */
    record Found(List<String> ids, double cost) {
    }

    /** All paths that are short enough and pass through no hub, by trying all of them. */
    List<Found> all(String from, String to, int maxLength, int maxDegree) {
        var found = new ArrayList<Found>();
        walk(List.of(from), to, maxLength, maxDegree, found);
        return found;
    }

    private void walk(List<String> path, String to, int maxLength, int maxDegree, List<Found> found) {
        String last = path.getLast();
        if (last.equals(to)) {
            double through = path.subList(1, path.size() - 1).stream().mapToDouble(id -> Math.log(degree(id)) / Math.log(2)).sum();
            found.add(new Found(path, path.size() - 1 + through));
            return;
        }
        if (path.size() > maxLength || path.size() > 1 && degree(last) > maxDegree) {
            return;
        }
        for (String next : new TreeSet<>(neighbours.get(last))) {
            if (!path.contains(next)) {
                var longer = new ArrayList<>(path);
                longer.add(next);
                walk(longer, to, maxLength, maxDegree, found);
            }
        }
    }

    int degree(String id) {
        return neighbours.get(id).size();
    }

    /** How many relationships are between two nodes, in whichever direction. */
    int between(String one, String other) {
        var counts = new HashMap<String, Integer>();
        neighbours.get(one).forEach(id -> counts.merge(id, 1, Integer::sum));
        return counts.getOrDefault(other, 0);
    }

}
