package io.incidentgraph.graph.projection;

import java.util.HashMap;

import io.incidentgraph.model.FactType;
import io.incidentgraph.model.NameKey;
import io.incidentgraph.model.StatedFact;
import io.incidentgraph.model.Target;
import io.incidentgraph.vocabulary.Vocabulary;

/** Gives an authority the name under which the vocabulary lists it, so that 警察署 and 警察 are one. */
final class AuthorityNames {

    private final Vocabulary vocabulary;

    AuthorityNames(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    StatedFact resolve(StatedFact fact) {
        if (fact.type() != FactType.REPORTED_TO || !(fact.target().attributes().get("name") instanceof String name)) {
            return fact;
        }
        return vocabulary.authority(name).map(authority -> {
            var attributes = new HashMap<>(fact.target().attributes());
            attributes.put("name", authority.name());
            attributes.put("country", authority.country());
            var id = "org:%s:%s".formatted(authority.country(), NameKey.of(authority.name()));
            return new StatedFact(fact.type(), new Target(fact.target().kind(), id, attributes), fact.status(), fact.confidence(),
                    fact.properties(), fact.evidence());
        }).orElse(fact);
    }

}
