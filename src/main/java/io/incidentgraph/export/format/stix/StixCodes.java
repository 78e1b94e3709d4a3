package io.incidentgraph.export.format.stix;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Our concepts as terms of STIX and of the Incident Core Extension: the one of the next broader concept where there is none. */
final class StixCodes {

    private static final Map<String, String> CAUSES = Map.ofEntries(
            Map.entry("environmental", "natural"), Map.entry("error", "unintentional"), Map.entry("error.loss", "equipment-loss"),
            Map.entry("hacking", "unauthorized-access-system"), Map.entry("hacking.cache-poisoning", "dns-cache-poisoning"),
            Map.entry("hacking.cross-site-scripting", "xss"), Map.entry("hacking.dos", "denial-of-service"),
            Map.entry("hacking.exploit-vulnerability", "exploit"), Map.entry("hacking.hijack.domain", "domain-name-compromise"),
            Map.entry("hacking.remote-file-inclusion", "file-inclusion"), Map.entry("hacking.sql-injection", "sql-injection"),
            Map.entry("hacking.stolen-credentials", "theft-access-credentials"), Map.entry("hacking.supply-chain", "supply-chain-customer"),
            Map.entry("malware", "known-malware"), Map.entry("malware.ransomware", "ransomware"), Map.entry("malware.worm", "worm-spreading"),
            Map.entry("misuse", "policy-violation"), Map.entry("misuse.unapproved-hardware", "unauthorized-equipment"),
            Map.entry("physical.theft", "equipment-theft"), Map.entry("social.phishing", "dissemination-phishing-emails"),
            Map.entry("social.spam", "spam"));

    private static final Map<String, String> EFFECTS = Map.of("availability.loss", "deletion-information", "availability.destruction", "destruction",
            "integrity.modify-data", "modification-information");

    private static final Map<String, String> INFORMATION = Map.ofEntries(
            Map.entry("classified", "classified-material"), Map.entry("personal.message-content", "communication"),
            Map.entry("credentials", "credentials-user"), Map.entry("internal.accounting", "financial"), Map.entry("internal.contract", "legal"),
            Map.entry("payment", "payment"), Map.entry("medical", "phi"), Map.entry("personal", "pii"), Map.entry("trade-secret", "proprietary"),
            Map.entry("system", "system"));

    /** The sectors of STIX by the beginnings of NAICS codes. */
    private static final Map<String, String> SECTORS = Map.ofEntries(
            Map.entry("11", "agriculture"), Map.entry("21", "mining"), Map.entry("22", "energy"), Map.entry("2213", "water"),
            Map.entry("23", "construction"), Map.entry("31", "manufacturing"), Map.entry("32", "manufacturing"), Map.entry("33", "manufacturing"),
            Map.entry("325", "chemical"), Map.entry("3254", "pharmaceuticals"), Map.entry("3361", "automotive"), Map.entry("3364", "aerospace"),
            Map.entry("44", "retail"), Map.entry("45", "retail"), Map.entry("48", "transportation"), Map.entry("49", "transportation"),
            Map.entry("517", "telecommunications"), Map.entry("52", "financial-services"), Map.entry("524", "insurance"), Map.entry("61", "education"),
            Map.entry("62", "healthcare"), Map.entry("71", "entertainment"), Map.entry("72", "hospitality-leisure"), Map.entry("813", "non-profit"),
            Map.entry("92", "government"));

    /** The ids that OASIS has fixed for the markings of TLP 2.0. */
    static final Map<String, String> MARKINGS = Map.of(
            "CLEAR", "marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487", "GREEN", "marking-definition--bab4a63c-aed9-4cf5-a766-dfca5abac2bb",
            "AMBER", "marking-definition--55d920b0-5e8b-4f79-9ee9-91f868d9b421", "AMBER+STRICT", "marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003",
            "RED", "marking-definition--e828b379-4e03-4974-9ac4-e53a884c97c1");

    static final Map<String, String> DETERMINATIONS = Map.of("CONFIRMED", "confirmed", "SUSPECTED", "suspected", "NEAR_MISS", "blocked",
            "FALSE_POSITIVE", "false-positive");

    private StixCodes() {
    }

    /** The types that causes are; none for a category where a narrower one says it better. */
    static Set<String> incidentTypes(Collection<String> causes) {
        var concepts = new TreeSet<String>();
        causes.forEach(cause -> byPart(CAUSES, cause).ifPresent(concepts::add));
        return concepts.stream().filter(concept -> concepts.stream().noneMatch(other -> other.startsWith(concept + ".")))
                .map(CAUSES::get).collect(Collectors.toCollection(TreeSet::new));
    }

    static Optional<String> incidentTypeOfEffect(String effect) {
        return Optional.ofNullable(EFFECTS.get(effect));
    }

    static Optional<String> informationType(String dataType) {
        return byPart(INFORMATION, dataType).map(INFORMATION::get);
    }

    /** Whether the term says no less than the concept. */
    static boolean isExact(String dataType) {
        return INFORMATION.containsKey(dataType);
    }

    static Optional<String> sector(String industry) {
        for (int length = Math.min(industry.length(), 4); length >= 2; length--) {
            var sector = SECTORS.get(industry.substring(0, length));
            if (sector != null) {
                return Optional.of(sector);
            }
        }
        return Optional.empty();
    }

    /** Who told of it, where STIX has a word for it that means nothing else. */
    static Optional<String> detectionMethod(String discoveredBy) {
        return switch (discoveredBy) {
            case "ATTACKER" -> Optional.of("message-from-attacker");
            case "VENDOR", "CUSTOMER", "CARD_COMPANY", "AUTHORITY", "RESEARCHER", "OTHER" -> Optional.of("external-notification");
            default -> Optional.empty();
        };
    }

    /** The concept itself or the next broader one that has a term. */
    private static Optional<String> byPart(Map<String, String> terms, String concept) {
        for (var id = concept; !id.isEmpty(); id = id.substring(0, Math.max(0, id.lastIndexOf('.')))) {
            if (terms.containsKey(id)) {
                return Optional.of(id);
            }
        }
        return Optional.empty();
    }

}
