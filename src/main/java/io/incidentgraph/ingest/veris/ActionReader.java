package io.incidentgraph.ingest.veris;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import io.incidentgraph.ingest.veris.VendorReader.Vendors;
import io.incidentgraph.vocabulary.ConceptKind;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads what happened: causes with their ways and parties, malware and vulnerabilities. */
final class ActionReader {

    private static final List<String> CATEGORIES = List.of("hacking", "malware", "social", "misuse", "physical", "error", "environmental");

    /** Older names of ways and what VERIS calls them now. */
    private static final Map<String, String> RENAMED = Map.of("hacking.Backdoor or C2", "Backdoor", "malware.Web download", "Web application - download",
            "malware.Web drive-by", "Web application - drive-by", "social.Website", "Web application");

    private static final Pattern CVE = Pattern.compile("CVE[\\s-]*(\\d{4})-(\\d{4,7})", Pattern.CASE_INSENSITIVE);

    private static final Pattern BETWEEN_NAMES = Pattern.compile("\\s*[;,\\n]\\s*|\\s+/\\s+");

    private final Draft draft;

    private final Enumerations enumerations;

    private final Spheres spheres;

    private final Vendors vendors;

    ActionReader(Draft draft, Enumerations enumerations, Spheres spheres, Vendors vendors) {
        this.draft = draft;
        this.enumerations = enumerations;
        this.spheres = spheres;
        this.vendors = vendors;
    }

    void read(JsonNode action) {
        for (var category : CATEGORIES) {
            var node = action.path(category);
            if (node.isObject()) {
                causes(category, node);
                malware(node);
                vulnerabilities("action.%s.cve".formatted(category), node);
            }
        }
    }

    private void causes(String category, JsonNode action) {
        var vectors = Veris.telling(action, "vector").stream().map(vector -> RENAMED.getOrDefault(category + "." + vector, vector)).toList();
        var party = spheres.party(category, vectors);
        var vendor = party.equals(Spheres.VENDOR) ? vendor(category, vectors) : null;
        var varieties = Veris.texts(action, "variety");
        for (var variety : varieties.isEmpty() ? List.of("Unknown") : varieties) {
            var term = enumerations.term(draft, ConceptKind.CAUSE, "action.%s.variety".formatted(category), variety, category);
            var cause = draft.fact("causes", "cause", term.id());
            term.label(cause);
            cause.put("party", party);
            if (vendor != null) {
                cause.put("vendor", vendor);
            }
            if (!vectors.isEmpty()) {
                ways(category, cause, vectors);
            }
        }
    }

    private void ways(String category, ObjectNode cause, List<String> vectors) {
        var ways = cause.putArray("vectors");
        vectors.forEach(vector -> ways.add(draft.shortened("action.%s.vector".formatted(category), vector, Draft.SHORT)));
    }

    private @Nullable String vendor(String category, List<String> vectors) {
        if (category.equals("error") || category.equals("misuse")) {
            return vendors.acting();
        }
        if (vectors.stream().anyMatch(Spheres::isPartner)) {
            return vendors.acting() != null ? vendors.acting() : vendors.way();
        }
        return vendors.asset();
    }

    private void malware(JsonNode action) {
        Veris.text(action, "name").stream().flatMap(BETWEEN_NAMES::splitAsStream).filter(name -> !name.isBlank() && !Veris.isVague(name.strip()))
                .forEach(name -> draft.fact("malware", "name", draft.shortened("action.malware.name", name.strip(), Draft.SHORT)));
    }

    /** Whatever else than an id stands there describes a vulnerability without one. */
    private void vulnerabilities(String field, JsonNode action) {
        Veris.texts(action, "cve").forEach(text -> {
            CVE.matcher(text).results().forEach(cve -> draft.fact("vulnerabilities", "id", "CVE-%s-%s".formatted(cve.group(1), cve.group(2))));
            var rest = CVE.matcher(text).replaceAll("");
            Arrays.stream(rest.split("[;,]")).map(String::strip).filter(part -> part.length() > 2 && !part.toLowerCase(Locale.ROOT).matches("(cve )?(unknown|n/?a|none)"))
                    .forEach(part -> draft.fact("vulnerabilities", "ref", "unnamed-" + Integer.toHexString(part.hashCode())).putNull("id")
                            .put("description", draft.shortened(field, part, Draft.LONG)));
        });
    }

}
