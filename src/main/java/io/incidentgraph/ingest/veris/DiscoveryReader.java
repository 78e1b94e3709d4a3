package io.incidentgraph.ingest.veris;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import tools.jackson.databind.JsonNode;

/** Reads who noticed it. Versions before 1.3.4 write one text such as {@code Ext - law enforcement}. */
final class DiscoveryReader {

    private static final Map<String, String> EXTERNAL = Map.ofEntries(Map.entry("actor disclosure", "ATTACKER"), Map.entry("customer", "CUSTOMER"),
            Map.entry("law enforcement", "AUTHORITY"), Map.entry("emergency response team", "AUTHORITY"), Map.entry("fraud detection", "CARD_COMPANY"),
            Map.entry("security researcher", "RESEARCHER"), Map.entry("monitoring service", "VENDOR"), Map.entry("incident response", "VENDOR"));

    private final Draft draft;

    DiscoveryReader(Draft draft) {
        this.draft = draft;
    }

    void read(JsonNode method) {
        var found = new ArrayList<String>();
        for (var from : List.of("internal", "partner", "external")) {
            if (method.path(from).isObject()) {
                var varieties = Veris.texts(method.path(from), "variety");
                (varieties.isEmpty() ? List.of("Unknown") : varieties).forEach(variety -> add(found, from, variety));
            }
        }
        if (method.isString()) {
            old(found, method.stringValue());
        }
        if (method.path("other").booleanValue(false)) {
            found.add("OTHER");
        }
        if (!found.isEmpty()) {
            draft.set("discoveredBy", found.getFirst());
        }
    }

    private void old(List<String> found, String text) {
        var parts = text.strip().split("\\s*-\\s*", 2);
        var from = switch (parts[0].toLowerCase(Locale.ROOT)) {
            case "int" -> "internal";
            case "prt" -> "partner";
            case "ext" -> "external";
            case "other" -> "other";
            default -> "";
        };
        if (parts.length == 2 && !from.isEmpty()) {
            add(found, from, parts[1]);
        }
        else if (from.equals("other")) {
            found.add("OTHER");
        }
        else if (!Veris.isUnknown(text.strip())) {
            draft.warn("discovery_method: '%s' is none of its values: it was left out", text);
        }
    }

    /** That somebody outside noticed says nothing of who it was. */
    private void add(List<String> found, String from, String variety) {
        if (from.equals("external") && Veris.isUnknown(variety)) {
            draft.note("discovery_method", from);
            return;
        }
        found.add(switch (from) {
            case "internal" -> "SELF";
            case "partner" -> "VENDOR";
            default -> Optional.ofNullable(EXTERNAL.get(variety.toLowerCase(Locale.ROOT))).orElse("OTHER");
        });
        if (!Veris.isVague(variety)) {
            draft.note("discovery_method." + from, variety);
        }
    }

}
