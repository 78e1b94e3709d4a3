package io.incidentgraph.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.databind.JsonNode;

/** The codes of the annotated disclosures have concepts, and whatever else they name is in the vocabulary. */
class GoldCodesTests {

    private static final Map<String, List<String>> CAUSES = Map.ofEntries(
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

    private static final Map<String, String> DATA_TYPES = Map.ofEntries(
            Map.entry("PAYMENT_CARD", "payment.card"), Map.entry("CARD_EXPIRY", "payment.card.expiry"),
            Map.entry("CARD_SECURITY_CODE", "payment.card.security-code"), Map.entry("BANK_ACCOUNT", "bank.account"),
            Map.entry("CREDENTIALS", "credentials"), Map.entry("PASSWORD", "credentials.password"), Map.entry("HEALTH", "medical"),
            Map.entry("GRADES", "education.grades"));

    private static final Set<String> PERSONAL = Set.of("NAME", "ADDRESS", "DATE_OF_BIRTH", "SEX", "PHONE", "EMAIL", "FAX", "MY_NUMBER", "IMAGE",
            "EMERGENCY_CONTACT", "EMPLOYER", "MEMBER_ID", "STUDENT_ID", "USAGE_HISTORY", "PURCHASE_HISTORY");

    private final Vocabulary vocabulary = Vocabulary.load();

    @ParameterizedTest
    @MethodSource("concepts")
    void everyCodeHasItsConcept(ConceptKind kind, String id) {
        assertThat(vocabulary.concept(kind, id)).isPresent();
    }

    @Test
    void noCodeIsWithoutAConcept() {
        var causes = new HashSet<String>();
        var dataTypes = new HashSet<String>();
        SharedData.goldIncidents().forEach(incident -> {
            Stream.of("causes", "causes_optional").flatMap(field -> incident.path(field).valueStream())
                    .forEach(cause -> causes.add(cause.path("type").stringValue()));
            Stream.of("exposed", "denied").flatMap(field -> texts(incident.path("data_types").path(field))).forEach(dataTypes::add);
        });
        dataTypes.removeIf(code -> code.startsWith("OTHER:"));
        assertThat(CAUSES.keySet()).containsAll(causes);
        assertThat(dataTypes).allMatch(code -> PERSONAL.contains(code) || DATA_TYPES.containsKey(code));
    }

    @Test
    void everyTechniqueIsThereWithItsTacticsAndParent() {
        assertThat(SharedData.goldIncidents().flatMap(incident -> Stream.of("attack_techniques", "optional_techniques")
                .flatMap(field -> texts(incident.path(field))))).isNotEmpty().allSatisfy(id -> assertThat(vocabulary.attack(id))
                        .hasValueSatisfying(entry -> {
                            assertThat(entry.tactics()).isNotEmpty();
                            assertThat(entry.subtechniqueOf() != null).isEqualTo(id.contains("."));
                        }));
    }

    @Test
    void everyAuthorityIsKnown() {
        assertThat(SharedData.goldIncidents().flatMap(incident -> Stream.of("authorities", "authorities_optional")
                .flatMap(field -> texts(incident.path(field))))).isNotEmpty().allSatisfy(name -> assertThat(vocabulary.authority(name)).isPresent());
    }

    static Stream<Arguments> concepts() {
        return Stream.of(CAUSES.values().stream().flatMap(List::stream).map(id -> arguments(ConceptKind.CAUSE, id)),
                DATA_TYPES.values().stream().map(id -> arguments(ConceptKind.DATA_TYPE, id)),
                PERSONAL.stream().map(code -> arguments(ConceptKind.DATA_TYPE, "personal." + code.toLowerCase().replace('_', '-'))))
                .flatMap(arguments -> arguments);
    }

    private static Stream<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::stringValue);
    }

}
