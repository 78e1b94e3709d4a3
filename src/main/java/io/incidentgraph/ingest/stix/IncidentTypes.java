package io.incidentgraph.ingest.stix;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The types of incidents of the extension's vocabulary as causes. */
final class IncidentTypes {

    static final Map<String, String> CAUSES = Map.ofEntries(
            Map.entry("aggregation-information-phishing-schemes", "social.phishing"), Map.entry("compromised-system", "hacking"),
            Map.entry("control-system-bypass", "hacking"), Map.entry("denial-of-service", "hacking.dos"),
            Map.entry("dissemination-malware-email", "malware"), Map.entry("dissemination-phishing-emails", "social.phishing"),
            Map.entry("dns-cache-poisoning", "hacking.cache-poisoning"), Map.entry("domain-name-compromise", "hacking.hijack.domain"),
            Map.entry("equipment-loss", "error.loss"), Map.entry("equipment-theft", "physical.theft"),
            Map.entry("exploit", "hacking.exploit-vulnerability"), Map.entry("file-inclusion", "hacking.remote-file-inclusion"),
            Map.entry("infected-by-known-malware", "malware"), Map.entry("known-malware", "malware"), Map.entry("natural", "environmental"),
            Map.entry("packet-flood", "hacking.dos"), Map.entry("policy-violation", "misuse"), Map.entry("ransomware", "malware.ransomware"),
            Map.entry("spam", "social.spam"), Map.entry("sql-injection", "hacking.sql-injection"),
            Map.entry("supply-chain-customer", "hacking.supply-chain"), Map.entry("supply-chain-vendor", "hacking.supply-chain"),
            Map.entry("theft-access-credentials", "hacking.stolen-credentials"), Map.entry("unauthorized-access-system", "hacking"),
            Map.entry("unauthorized-equipment", "misuse.unapproved-hardware"), Map.entry("unintentional", "error"),
            Map.entry("worm-spreading", "malware.worm"), Map.entry("xss", "hacking.cross-site-scripting"));

    private static final String THEFT = "equipment-theft";

    /** What says how the case is handled, or that something was tried in vain: nothing that a record holds. */
    private static final Set<String> SILENT = Set.of("major", "no-apt", "unknown-apt", "unattributed", "confirmed", "successful");

    private IncidentTypes() {
    }

    static void read(List<String> types, Facts facts, Impacts impacts, Notes notes) {
        for (var type : types) {
            var cause = CAUSES.get(type);
            if (type.equals("equipment-loss") && types.contains(THEFT)) {
                continue;
            }
            if (cause != null) {
                facts.add("causes", cause, Facts.item().put("cause", cause), Relations.noStatement());
            }
            else if (!impacts.ofType(type) && !SILENT.contains(type)) {
                notes.leftOut("the incident type " + Fields.shortened(type, 100));
            }
        }
    }

}
