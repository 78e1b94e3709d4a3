package io.incidentgraph.bench.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Organizations that come again. The few that stand out keep the share that they have in the original. Otherwise the next
 * one is new with a fixed probability, or else that of a mention drawn from all mentions before (Simon's process), so
 * that how often they occur follows a power law at any size.
 */
final class Recurring {

    private static final double STANDS_OUT = 0.02;

    private final List<Incident.Organization> heads;
    private final List<Double> shares;
    private final double fresh;
    private final IntFunction<Incident.Organization> create;
    private final List<Incident.Organization> mentions = new ArrayList<>();
    private int created;

    /**
     * @param seen each mention in the original
     * @param create a new organization with this number
     */
    Recurring(Stream<Incident.Organization> seen, IntFunction<Incident.Organization> create) {
        Map<Incident.Organization, Long> counts = seen.collect(Collectors.groupingBy(one -> one, HashMap::new, Collectors.counting()));
        double total = counts.values().stream().mapToLong(Long::longValue).sum();
        this.heads = counts.keySet().stream().filter(one -> counts.get(one) / total > STANDS_OUT)
                .sorted((a, b) -> a.id().compareTo(b.id())).toList();
        this.shares = heads.stream().map(head -> counts.get(head) / total).toList();
        double others = total - heads.stream().mapToLong(counts::get).sum();
        this.fresh = (counts.size() - heads.size()) / others;
        this.create = create;
    }

    Incident.Organization draw(RandomGenerator random) {
        double place = random.nextDouble();
        for (int i = 0; i < heads.size(); i++) {
            place -= shares.get(i);
            if (place < 0) {
                return heads.get(i);
            }
        }
        boolean first = mentions.isEmpty() || random.nextDouble() < fresh;
        Incident.Organization drawn = first ? create.apply(++created) : mentions.get(random.nextInt(mentions.size()));
        mentions.add(drawn);
        return drawn;
    }

}
