package io.incidentgraph.ingest.stix;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Identities as organizations, and those who attack as actors. */
final class Parties {

    static final Map<String, String> INDUSTRIES = Map.ofEntries(
            Map.entry("agriculture", "11"), Map.entry("mining", "21"), Map.entry("energy", "22"), Map.entry("utilities", "22"),
            Map.entry("water", "2213"), Map.entry("construction", "23"), Map.entry("manufacturing", "31"), Map.entry("chemical", "325"),
            Map.entry("pharmaceuticals", "3254"), Map.entry("automotive", "3361"), Map.entry("aerospace", "3364"), Map.entry("retail", "44"),
            Map.entry("transportation", "48"), Map.entry("communications", "517"), Map.entry("telecommunications", "517"),
            Map.entry("financial-services", "52"), Map.entry("insurance", "524"), Map.entry("education", "61"), Map.entry("healthcare", "62"),
            Map.entry("entertainment", "71"), Map.entry("hospitality-leisure", "72"), Map.entry("non-profit", "813"),
            Map.entry("government", "92"), Map.entry("government-local", "92"), Map.entry("government-national", "92"),
            Map.entry("government-regional", "92"), Map.entry("government-public-services", "92"));

    static final Map<String, String> ACTORS = Map.ofEntries(
            Map.entry("activist", "external.activist"), Map.entry("competitor", "external.competitor"),
            Map.entry("crime-syndicate", "external.organized-crime"), Map.entry("criminal", "external.organized-crime"),
            Map.entry("nation-state", "external.nation-state"), Map.entry("spy", "external.state-affiliated"),
            Map.entry("terrorist", "external.terrorist"), Map.entry("insider-accidental", "internal"),
            Map.entry("insider-disgruntled", "internal"), Map.entry("hacker", "external"), Map.entry("sensationalist", "external"));

    private static final Map<String, String> MOTIVES = Map.of("accidental", "NA", "dominance", "Espionage", "ideology", "Ideology",
            "notoriety", "Fun", "organizational-gain", "Financial", "personal-gain", "Financial", "personal-satisfaction", "Fun",
            "revenge", "Grudge", "coercion", "Fear");

    private final Neighbourhood neighbourhood;

    private final List<JsonNode> used;

    /** @param used takes the objects by which an organization's place is known */
    Parties(Neighbourhood neighbourhood, List<JsonNode> used) {
        this.neighbourhood = neighbourhood;
        this.used = used;
    }

    /** Nothing for a person: persons are no organizations and are not kept. */
    Optional<ObjectNode> organization(JsonNode identity) {
        if (Fields.text(identity, "identity_class").orElse("").equals("individual") || Fields.text(identity, "name").isEmpty()) {
            return Optional.empty();
        }
        var organization = Facts.item().put("name", Names.name(identity)).put("as", "VICTIM");
        country(Fields.id(identity)).ifPresent(country -> organization.put("country", country));
        Fields.texts(identity, "sectors").stream().map(INDUSTRIES::get).filter(Objects::nonNull).findFirst()
                .ifPresent(industry -> organization.put("industry", industry));
        return Optional.of(organization);
    }

    private Optional<String> country(String identity) {
        var places = neighbourhood.relationships(identity).stream()
                .filter(link -> link.path("relationship_type").asString("").equals("located-at") && link.path("source_ref").asString("").equals(identity))
                .flatMap(link -> neighbourhood.object(link.path("target_ref").asString("")).stream().flatMap(place -> Stream.of(link, place))).toList();
        used.addAll(places);
        return places.stream().flatMap(location -> Fields.text(location, "country").stream()).map(country -> country.toUpperCase(Locale.ROOT))
                .filter(country -> country.matches("[A-Z]{2}")).findFirst();
    }

    ObjectNode actor(JsonNode actor) {
        var kinds = Fields.texts(actor, "threat_actor_types").stream().map(ACTORS::get).filter(Objects::nonNull).toList();
        var item = Facts.item().put("kind", kinds.isEmpty() ? "unknown" : kinds.getFirst()).put("name", Names.name(actor));
        Fields.text(actor, "primary_motivation").map(MOTIVES::get).filter(motive -> !motive.equals("NA"))
                .ifPresent(motive -> item.putArray("motives").add(motive));
        return item;
    }

}
