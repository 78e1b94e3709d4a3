package io.incidentgraph.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The addresses that left the page, from Chromium's performance log; what the page's own policy held back did not. */
final class Requests {

    private static final JsonMapper JSON = new JsonMapper();

    private final Map<String, String> urls = new LinkedHashMap<>();

    private Requests() {
    }

    static List<String> of(List<String> log) {
        Requests requests = new Requests();
        log.forEach(line -> requests.add(JSON.readTree(line).path("message")));
        return requests.urls.values().stream().filter(url -> url.startsWith("http") || url.startsWith("ws")).toList();
    }

    private void add(JsonNode event) {
        JsonNode parameters = event.path("params");
        String id = parameters.path("requestId").asString("");
        switch (event.path("method").asString("")) {
            case "Network.requestWillBeSent" -> this.urls.put(id, parameters.path("request").path("url").asString());
            case "Network.webSocketCreated" -> this.urls.put(id, parameters.path("url").asString());
            case "Network.loadingFailed" -> forgetIfHeldBack(id, parameters);
            default -> {
            }
        }
    }

    private void forgetIfHeldBack(String id, JsonNode parameters) {
        if (parameters.path("blockedReason").asString("").equals("csp")) {
            this.urls.remove(id);
        }
    }

}
