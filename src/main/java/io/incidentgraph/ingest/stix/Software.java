package io.incidentgraph.ingest.stix;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import tools.jackson.databind.JsonNode;

/** What malware of a type does to whom it is used on. */
final class Software {

    static final Map<String, String> CAUSES = Map.ofEntries(
            Map.entry("adware", "malware.adware"), Map.entry("backdoor", "malware.backdoor"), Map.entry("bot", "malware.backdoor-or-c2"),
            Map.entry("ddos", "malware.dos"), Map.entry("downloader", "malware.downloader"), Map.entry("dropper", "malware.downloader"),
            Map.entry("exploit-kit", "malware.exploit-vulnerability"), Map.entry("keylogger", "malware.spyware-keylogger"),
            Map.entry("ransomware", "malware.ransomware"), Map.entry("remote-access-trojan", "malware.rat"),
            Map.entry("resource-exploitation", "malware.cryptocurrency-mining"), Map.entry("rootkit", "malware.rootkit"),
            Map.entry("screen-capture", "malware.spyware-keylogger"), Map.entry("spyware", "malware.spyware-keylogger"),
            Map.entry("trojan", "malware.trojan"), Map.entry("wiper", "malware.destroy-data"), Map.entry("worm", "malware.worm"));

    private Software() {
    }

    /** The causes that malware of these types is; of malware without a known type the category; none for tools. */
    static List<String> causes(JsonNode software) {
        if (!Fields.type(software).equals("malware")) {
            return List.of();
        }
        var causes = Fields.texts(software, "malware_types").stream().map(CAUSES::get).filter(Objects::nonNull).distinct().toList();
        return causes.isEmpty() ? List.of("malware") : causes;
    }

}
