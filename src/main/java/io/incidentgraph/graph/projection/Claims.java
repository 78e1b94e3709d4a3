package io.incidentgraph.graph.projection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.incidentgraph.model.FactKey;
import io.incidentgraph.model.FactProperty;
import io.incidentgraph.model.FactType;
import io.incidentgraph.model.IncidentRecord;
import io.incidentgraph.model.StatedFact;
import io.incidentgraph.model.Target;

/** Collects the claims of an incident's records under the facts that they state. */
final class Claims {

    private final Review review;

    private final Aliases aliases;

    private final AuthorityNames authorities;

    private final Map<FactKey, List<Claim>> claims = new LinkedHashMap<>();

    Claims(Review review, Aliases aliases, AuthorityNames authorities) {
        this.review = review;
        this.aliases = aliases;
        this.authorities = authorities;
    }

    /** @param records in the order in which they are believed */
    List<Fact> facts(List<IncidentRecord> records) {
        boolean counted = false;
        for (var record : records) {
            var accepted = claims(record);
            for (var claim : accepted) {
                if (!counted || claim.fact().type() != FactType.COUNTED) {
                    claims.computeIfAbsent(claim.fact().key(), _ -> new ArrayList<>()).add(claim);
                }
            }
            counted = counted || accepted.stream().anyMatch(claim -> claim.fact().type() == FactType.COUNTED);
        }
        var facts = new ArrayList<Fact>();
        claims.forEach((key, list) -> facts.add(Fact.of(key, list)));
        return facts;
    }

    private List<Claim> claims(IncidentRecord record) {
        var accepted = new ArrayList<Claim>();
        for (var stated : record.facts()) {
            var named = authorities.resolve(stated);
            if (review.accepts(record, named.key(), stated.key())) {
                accepted.add(new Claim(record, merged(named), named.key()));
            }
        }
        return accepted;
    }

    private StatedFact merged(StatedFact fact) {
        if (aliases.targets().isEmpty()) {
            return fact;
        }
        var target = new Target(fact.target().kind(), aliases.resolve(fact.target().id()), fact.target().attributes());
        var properties = new HashMap<>(fact.properties());
        fact.type().properties().stream().filter(property -> property.kind() == FactProperty.Kind.PARTY)
                .forEach(property -> properties.computeIfPresent(property.name(), (_, id) -> aliases.resolve(id.toString())));
        return new StatedFact(fact.type(), target, fact.status(), fact.confidence(), properties, fact.evidence());
    }

}
