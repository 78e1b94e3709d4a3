package io.incidentgraph.bench.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;

import io.incidentgraph.bench.data.Incident.Exposure;
import io.incidentgraph.bench.data.Incident.Organization;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The incidents of a file of the VERIS Community Database, mapped as simply as they can be. */
final class VcdbFile {

    private static final int LONGEST_NAME = 80;

    private final Labels labels = new Labels();
    private final Map<String, Organization> organizations = new LinkedHashMap<>();

    /** The incidents in the order of the file; of those with the same id, the first. */
    static List<Incident> read(Path file) {
        try (var input = new GZIPInputStream(Files.newInputStream(file))) {
            var reader = new VcdbFile();
            var incidents = new LinkedHashMap<String, Incident>();
            new JsonMapper().readTree(input).forEach(json -> {
                Incident incident = reader.incident(json);
                incidents.putIfAbsent(incident.id(), incident);
            });
            return List.copyOf(incidents.values());
        }
        catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Incident incident(JsonNode json) {
        List<String> causes = causes(json.path("action"));
        List<Exposure> data = data(json.at("/attribute/confidentiality/data"));
        List<Organization> victims = victims(json.path("incident_id").asString(), json.path("victim"));
        String name = Optional.ofNullable(victims.getFirst().name()).orElse("被害組織不明");
        return new Incident(json.path("incident_id").asString(), labels.title(causes, name),
                labels.head(causes, data) + json.path("summary").asString(""),
                json.at("/timeline/incident/year").asInt(), json.path("security_incident").asString(),
                victims, causes, party(json.path("actor")), data,
                texts(json.at("/asset/assets"), "variety").toList(), vendors(json.at("/actor/partner")));
    }

    private static List<String> causes(JsonNode action) {
        return action.propertyStream().flatMap(entry -> {
            List<String> varieties = strings(entry.getValue().path("variety")).toList();
            return varieties.isEmpty() ? Stream.of(entry.getKey())
                    : varieties.stream().map(variety -> entry.getKey() + "." + variety);
        }).distinct().toList();
    }

    private static String party(JsonNode actor) {
        return actor.has("partner") ? "VENDOR" : actor.has("internal") && !actor.has("external") ? "SELF" : "UNKNOWN";
    }

    /** Amounts that are no {@code Int} of GraphQL are left out. */
    private static List<Exposure> data(JsonNode data) {
        var result = new LinkedHashMap<String, Exposure>();
        data.forEach(item -> result.putIfAbsent(item.path("variety").asString(), new Exposure(item.path("variety").asString(),
                item.path("amount").isInt() ? (Integer) item.path("amount").asInt() : null)));
        return List.copyOf(result.values());
    }

    private List<Organization> victims(String incident, JsonNode victim) {
        var result = new ArrayList<Organization>();
        @Nullable String name = known(victim.path("victim_id"));
        String id = name == null ? "victim of " + incident : name;
        result.add(organization("organization:" + id, name, known(victim.path("country").path(0)), industry(victim)));
        strings(victim.at("/secondary/victim_id")).forEach(other -> result.add(organization("organization:" + other, other, null, null)));
        return result.stream().distinct().toList();
    }

    private List<Organization> vendors(JsonNode partner) {
        if (partner.isMissingNode()) {
            return List.of();
        }
        @Nullable String country = known(partner.path("country").path(0));
        @Nullable String industry = industry(partner);
        String notes = partner.path("notes").asString("").strip();
        String name = notes.isEmpty() ? "Vendor in %s, industry %s".formatted(country, industry)
                : notes.substring(0, Math.min(notes.length(), LONGEST_NAME));
        return List.of(organization("vendor:" + name, name, country, industry));
    }

    /** One organization is the same everywhere, as it is said of it first. */
    private Organization organization(String id, @Nullable String name, @Nullable String country, @Nullable String industry) {
        return organizations.computeIfAbsent(id, key -> new Organization(key, name, country, industry));
    }

    private static @Nullable String industry(JsonNode of) {
        String industry = of.path("industry").asString("");
        return industry.isEmpty() || industry.matches("0+") ? null : industry;
    }

    private static @Nullable String known(JsonNode value) {
        String text = value.asString("").strip();
        return text.isEmpty() || text.equalsIgnoreCase("Unknown") ? null : text;
    }

    private static Stream<String> texts(JsonNode list, String field) {
        return StreamSupport.stream(list.spliterator(), false).map(item -> item.path(field).asString("Unknown")).distinct();
    }

    private static Stream<String> strings(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(item -> item.asString("").strip())
                .filter(text -> !text.isEmpty()).distinct();
    }

}
