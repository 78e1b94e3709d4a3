package io.incidentgraph.graph.projection;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import io.incidentgraph.model.FactKey;
import io.incidentgraph.model.FactType;
import io.incidentgraph.model.Status;

/**
 * A fact of the incident: what the first claim decides, stated by all claims that agree with it.
 *
 * @param claims in the order in which they are believed; never empty, all of one polarity
 * @param id that of the first claim
 */
record Fact(FactKey key, List<Claim> claims, long id) {

    /** The fact that claims of one key make: the first decides whether it is denied, and those that contradict it are left out. */
    static Fact of(FactKey key, List<Claim> claims) {
        boolean denied = claims.getFirst().denies();
        return new Fact(key, claims.stream().filter(claim -> claim.denies() == denied).toList(), claims.getFirst().id());
    }

    FactType type() {
        return key.type();
    }

    Status status() {
        return claims.getFirst().fact().status();
    }

    boolean denied() {
        return status() == Status.DENIED;
    }

    double confidence() {
        return claims.stream().mapToDouble(claim -> claim.fact().confidence()).max().orElse(1);
    }

    Set<Long> records() {
        return claims.stream().map(claim -> claim.record().id()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Each property as the first claim that states it has it; in the discriminating ones all claims agree. */
    Map<String, Object> properties() {
        var properties = new TreeMap<String, Object>();
        claims.forEach(claim -> claim.fact().properties().forEach(properties::putIfAbsent));
        return properties;
    }

}
