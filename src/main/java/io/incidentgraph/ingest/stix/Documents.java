package io.incidentgraph.ingest.stix;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.TreeMap;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Where an incident is told of: its external references, and the reports that list it. */
final class Documents {

    private static final int LIMIT = 200;

    private final Neighbourhood neighbourhood;

    Documents(Neighbourhood neighbourhood) {
        this.neighbourhood = neighbourhood;
    }

    void write(JsonNode incident, ObjectNode source) {
        var documents = new TreeMap<String, ObjectNode>();
        incident.path("external_references").forEach(reference -> url(reference).ifPresent(url -> documents.putIfAbsent(url, external(reference, url))));
        neighbourhood.reports(Fields.id(incident)).forEach(report -> documents.put(url(report.path("external_references").path(0)).orElse(Fields.id(report)), report(report)));
        if (!documents.isEmpty()) {
            var list = source.putArray("documents");
            documents.values().stream().limit(LIMIT).forEach(list::add);
        }
    }

    private static ObjectNode external(JsonNode reference, String url) {
        var document = Facts.item().put("url", url);
        Fields.text(reference, "source_name").ifPresent(name -> document.put("publisher", Fields.shortened(name, 500)));
        return document;
    }

    private ObjectNode report(JsonNode report) {
        var document = Facts.item().put("title", Names.name(report));
        Fields.text(report, "created_by_ref").flatMap(neighbourhood::object).ifPresent(author -> document.put("publisher", Names.name(author)));
        url(report.path("external_references").path(0)).ifPresent(url -> document.put("url", url));
        Fields.text(report, "published").flatMap(Times::day).ifPresent(day -> document.put("publishedOn", day));
        return document;
    }

    private static Optional<String> url(JsonNode reference) {
        return Fields.text(reference, "url").filter(Documents::isWeb);
    }

    private static boolean isWeb(String url) {
        try {
            var uri = new URI(url);
            return url.length() <= 4_000 && uri.getHost() != null && uri.getScheme() != null && uri.getScheme().matches("(?i)https?");
        }
        catch (URISyntaxException e) {
            return false;
        }
    }

}
