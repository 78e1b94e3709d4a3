package io.incidentgraph.starter;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The gold files' codes as concepts; whatever lies at or below the one named counts as right. */
public final class Crosswalk {

    /** The concepts of each code of a cause; none for what is no cause. */
    public static final Map<String, List<String>> CAUSES = Map.ofEntries(
            Map.entry("MISCONFIGURATION", List.of("error.misconfiguration")),
            Map.entry("UNPATCHED_VULNERABILITY", List.of("control.patching")),
            Map.entry("WEB_APP_VULNERABILITY", List.of("hacking.exploit-vulnerability")),
            Map.entry("WEAK_PASSWORD", List.of("control.weak-password")),
            Map.entry("LEAKED_CREDENTIALS", List.of("hacking.stolen-credentials")),
            Map.entry("PHISHING", List.of("social.phishing")),
            Map.entry("SOCIAL_ENGINEERING", List.of("social")),
            Map.entry("HUMAN_ERROR_MISSEND", List.of("error.misdelivery")),
            Map.entry("LOST_OR_STOLEN_DEVICE", List.of("error.loss", "physical.theft")),
            Map.entry("INSIDER_MISUSE", List.of("misuse")),
            Map.entry("MALWARE", List.of("malware")),
            Map.entry("INSUFFICIENT_ACCESS_CONTROL", List.of("control.access-control")),
            Map.entry("INSUFFICIENT_MONITORING", List.of("control.monitoring")),
            Map.entry("UNKNOWN", List.of()));

    /** The concept of each code of a kind of data. */
    public static final Map<String, String> DATA_TYPES = Map.ofEntries(
            Map.entry("NAME", "personal.name"), Map.entry("ADDRESS", "personal.address"), Map.entry("DATE_OF_BIRTH", "personal.date-of-birth"),
            Map.entry("SEX", "personal.sex"), Map.entry("PHONE", "personal.phone"), Map.entry("EMAIL", "personal.email"),
            Map.entry("FAX", "personal.fax"), Map.entry("MY_NUMBER", "personal.my-number"), Map.entry("IMAGE", "personal.image"),
            Map.entry("EMERGENCY_CONTACT", "personal.emergency-contact"), Map.entry("EMPLOYER", "personal.employer"),
            Map.entry("MEMBER_ID", "personal.member-id"), Map.entry("STUDENT_ID", "personal.student-id"),
            Map.entry("PAYMENT_CARD", "payment.card"), Map.entry("CARD_EXPIRY", "payment.card.expiry"),
            Map.entry("CARD_SECURITY_CODE", "payment.card.security-code"), Map.entry("BANK_ACCOUNT", "bank.account"),
            Map.entry("CREDENTIALS", "credentials"), Map.entry("PASSWORD", "credentials.password"), Map.entry("HEALTH", "medical"),
            Map.entry("GRADES", "education.grades"), Map.entry("USAGE_HISTORY", "personal.usage-history"),
            Map.entry("PURCHASE_HISTORY", "personal.purchase-history"));

    private static final Map<String, String> UNITS = Map.of("persons", "PERSONS", "records", "RECORDS", "emails", "EMAILS", "files", "FILES",
            "parties", "ORGANIZATIONS");

    private Crosswalk() {
    }

    /** Whether a cause says what the code says. */
    static boolean cause(String code, Set<String> within) {
        return known(CAUSES, code).stream().anyMatch(within::contains);
    }

    static boolean data(String code, Set<String> within) {
        return within.contains(known(DATA_TYPES, code));
    }

    /** Whether any code stands for such data; if not, gold has them under OTHER, which is not scored. */
    static boolean hasCode(Set<String> within) {
        return DATA_TYPES.values().stream().anyMatch(within::contains);
    }

    static String unit(String what) {
        return known(UNITS, what);
    }

    private static <T> T known(Map<String, T> table, String code) {
        var value = table.get(code);
        if (value == null) {
            throw new IllegalArgumentException("The crosswalk has no '%s'".formatted(code));
        }
        return value;
    }

}
