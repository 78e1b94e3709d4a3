package io.incidentgraph.ingest.veris;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.incidentgraph.model.InvalidRecordException;
import io.incidentgraph.model.format.RecordFormat;
import io.incidentgraph.vocabulary.Vocabulary;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

class VerisReaderTests {

    private final VerisReader reader = new VerisReader(Vocabulary.load());

    @Test
    void readsAnIncidentOfAContractorAsARecord() {
        var record = read("""
                incident_id: 5F3A
                schema_version: "1.3.7"
                security_incident: Confirmed
                summary: 給食会の委託先が名簿を誤って公開した。
                victim: {victim_id: 青葉市学校給食会, country: [JP], industry: "611110", employee_count: 101 to 1000, state: 宮城県}
                actor: {partner: {motive: [NA], country: [JP], industry: "541511", notes: 株式会社みどりソフト}}
                action: {error: {variety: [Publishing error], vector: [Carelessness]}}
                asset: {assets: [{variety: S - Web application, amount: 1}], cloud: [Unknown]}
                attribute: {confidentiality: {data_disclosure: 'Yes', data_total: 1200, data_victim: [Student], state: [Stored unencrypted],
                  data: [{variety: Personal, amount: 1200}]}}
                discovery_method: {external: {variety: [Customer]}}
                timeline: {incident: {year: 2023, month: 6, day: 4, time: '11:30:00 PM'}, discovery: {unit: Days, value: 3}}
                plus: {modified: '2024-02-01T09:00:00.125+09:00', timeline: {notification: {year: 2023, month: 7}}}
                reference: https://example.jp/news/1 (20230801); https://example.jp/news/2
                """);
        assertThat(record).isEqualTo(yaml("""
                id: veris:5F3A
                source: {kind: VERIS, series: veris, snapshot: true, modified: '2024-02-01T00:00:00Z',
                  documents: [{url: https://example.jp/news/1}, {url: https://example.jp/news/2}]}
                summary: {ja: 給食会の委託先が名簿を誤って公開した。}
                securityIncident: CONFIRMED
                occurred: '2023-06-04T23:30:00'
                disclosed: 2023-07
                durations: [{phase: DISCOVERY, unit: DAYS, value: 3}]
                organizations: [{name: 青葉市学校給食会, as: VICTIM, country: JP, industry: '611110', employees: 101 to 1000, state: 宮城県}]
                vendors: [{ref: partner, name: 株式会社みどりソフト, role: UNKNOWN, country: JP, industry: '541511', atFault: true}]
                causes: [{cause: error.publishing, party: VENDOR, vendor: partner, vectors: [Carelessness]}]
                actors: [{kind: partner, motives: []}]
                assets: [{asset: server.web-application, amount: 1}]
                disclosure: CONFIRMED
                counts: [{role: EXPOSED, unit: RECORDS, value: 1200, ref: records}]
                dataTypes: [{type: personal, amount: 1200, subjects: [STUDENTS], state: PLAIN}]
                discoveredBy: CUSTOMER
                notes: [{about: discovery_method.external, text: Customer}]
                """));
    }

    @Test
    void givesTheSameRecordForTheSameIncident() {
        var incident = yaml("{incident_id: A, plus: {master_id: 1, modified: '2020-01-01T00:00:00Z'}, victim: {victim_id: 青空銀行}}");
        var other = yaml("{victim: {victim_id: 青空銀行}, plus: {modified: '2020-01-01T00:00:00Z', master_id: 2}, incident_id: A}");
        assertThat(RecordFormat.of(reader.read(incident).record()).id()).isEqualTo(RecordFormat.of(reader.read(other).record()).id());
    }

    @Test
    void ordersTheVersionsOfAnIncidentByTheirChange() {
        var older = RecordFormat.of(read("{incident_id: A, plus: {modified: '2019-12-31T00:00:00Z'}}"));
        var newer = RecordFormat.of(read("{incident_id: A, plus: {created: '2018-01-01T00:00:00Z', modified: '2020-01-01T00:00:00Z'}}"));
        assertThat(older.key()).isEqualTo(newer.key());
        assertThat(newer.source().snapshot()).isTrue();
        assertThat(newer.source().asOf()).isGreaterThan(older.source().asOf());
    }

    @Test
    void keepsIncidentsOfOnePageApart() {
        var one = RecordFormat.of(read("{incident_id: A, reference: 'https://example.jp/list'}"));
        var other = RecordFormat.of(read("{incident_id: B, reference: 'https://example.jp/list'}"));
        assertThat(one.key()).isNotEqualTo(other.key());
        assertThat(one.source().documents()).isEqualTo(other.source().documents());
    }

    @ParameterizedTest
    @CsvSource({
            "error, internal, , SELF",
            "error, partner, , VENDOR",
            "misuse, 'internal,partner', 'management: [External]', UNKNOWN",
            "error, external, 'management: [Internal]', UNKNOWN",
            "hacking, external, 'management: [External]', VENDOR",
            "hacking, external, 'hosting: [External - shared environment]', VENDOR",
            "hacking, external, 'cloud: [External Cloud Asset(s)]', VENDOR",
            "hacking, external, 'ownership: [Partner]', VENDOR",
            "malware, external, 'management: [Internal]', SELF",
            "physical, partner, 'ownership: [Victim]', SELF",
            "social, internal, , UNKNOWN" })
    void laysEachCauseInASphere(String action, String actors, String asset, String party) {
        var record = read("{incident_id: A, action: {%s: {variety: [Unknown], vector: [Unknown]}}, actor: {%s: {}}, asset: {%s}}"
                .formatted(action, actors.replace(",", ": {}, "), asset == null ? "" : asset));
        assertThat(record.path("causes")).singleElement().satisfies(cause -> {
            assertThat(cause.path("cause").asString()).isEqualTo(action);
            assertThat(cause.path("party").asString()).isEqualTo(party);
        });
    }

    @Test
    void readsThePartiesOfSeveralActionsOneByOne() {
        var record = read("{incident_id: A, actor: {internal: {}, external: {}}, asset: {hosting: [External - unknown environment]},"
                + " action: {error: {variety: [Misconfiguration]}, hacking: {variety: [SQLi]}}}");
        assertThat(record.path("causes")).extracting(cause -> cause.path("cause").asString() + " " + cause.path("party").asString())
                .containsExactlyInAnyOrder("error.misconfiguration SELF", "hacking.sql-injection VENDOR");
        assertThat(record.path("vendors")).singleElement().isEqualTo(yaml("{ref: host, name: null, role: HOSTING}"));
        assertThat(record.at("/assets")).isEmpty();
    }

    @Test
    void knowsAVendorThatOnlyTheWayNames() {
        var record = read("{incident_id: A, action: {physical: {variety: [Theft], vector: [Partner vehicle]}}}");
        assertThat(record.at("/causes/0")).isEqualTo(yaml("{cause: physical.theft, party: VENDOR, vendor: partner, vectors: [Partner vehicle]}"));
        assertThat(record.at("/vendors/0")).isEqualTo(yaml("{ref: partner, name: null, role: UNKNOWN}"));
    }

    @ParameterizedTest
    @CsvSource({ "MitM, hacking.adversary-in-the-middle", "Footprinting, hacking.profile-host", "Use of backdoor or C2, hacking.backdoor",
            "HTTP Response Splitting, hacking.http-response-splitting", "Unknown, hacking", "Other, hacking" })
    void findsTheConceptOfOlderNames(String variety, String concept) {
        assertThat(read("{incident_id: A, action: {hacking: {variety: [%s]}}}".formatted(variety)).at("/causes/0/cause").asString()).isEqualTo(concept);
    }

    @Test
    void callsWaysByTheirNewNames() {
        assertThat(read("{incident_id: A, action: {malware: {variety: [Ransomware], vector: [Web drive-by, Unknown]}}}").at("/causes/0/vectors"))
                .isEqualTo(yaml("{a: [Web application - drive-by]}").path("a"));
    }

    @Test
    void keepsAnUnknownVarietyBelowItsCategoryAndReportsIt() {
        var reading = reader.read(yaml("{incident_id: A, action: {hacking: {variety: [Quantum tunnelling, 量子攻撃]}}}"));
        assertThat(reading.record().at("/causes/0")).isEqualTo(yaml("{cause: hacking.x-quantum-tunnelling, label: Quantum tunnelling, party: UNKNOWN}"));
        assertThat(reading.record().at("/causes/1/cause").asString()).matches("hacking\\.x-[0-9a-f]{16}");
        assertThat(reading.warnings()).first().asString()
                .isEqualTo("action.hacking.variety: 'Quantum tunnelling' is not in the vocabulary: kept as hacking.x-quantum-tunnelling");
        RecordFormat.of(reading.record());
    }

    @Test
    void makesNoFactsOfWhatIsUnknown() {
        var record = read("""
                incident_id: A
                victim: {victim_id: Unknown, country: [Unknown], industry: '000000', employee_count: Unknown}
                actor: {external: {variety: [Unknown], motive: [Unknown, NA], country: [Unknown]}}
                action: {unknown: {}}
                asset: {assets: [{variety: Unknown}]}
                attribute: {confidentiality: {data_disclosure: Unknown, data: [{variety: Unknown}, {variety: Other}], data_victim: [Unknown]}}
                discovery_method: {unknown: true}
                targeted: NA
                timeline: {incident: {year: 2020}, containment: {unit: NA}}
                """);
        assertThat(record).isEqualTo(yaml("""
                id: veris:A
                source: {kind: VERIS, series: veris, snapshot: true}
                occurred: '2020'
                organizations: [{ref: victim, name: null, as: VICTIM}]
                actors: [{kind: external, motives: [], countries: []}]
                """));
    }

    @ParameterizedTest
    @CsvSource({ "'Yes', CONFIRMED,", "Potentially, POSSIBLE, POSSIBLE", "'No', NONE, DENIED", "Unknown, , POSSIBLE" })
    void knowsWhetherDataWereDisclosed(String written, String disclosure, String status) {
        var record = read("{incident_id: A, attribute: {confidentiality: {data_disclosure: '%s', data: [{variety: Medical}]}}}".formatted(written));
        assertThat(record.path("disclosure").asString(null)).isEqualTo(disclosure);
        assertThat(record.at("/dataTypes/0/status").asString(null)).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
            "'{year: 2019, month: 2, day: 30}', 2019-02, 'timeline.incident: 2019-02 has no day 30: only the month was kept'",
            "'{year: 2019, month: 13}', 2019, 'timeline.incident: 13 is no month: only the year 2019 was kept'",
            "'{year: 2103}', , 'timeline.incident: 2103 is no possible year: the date was left out'",
            "'{year: 2021}', , 'timeline.incident: 2021 lies after the last change of the record, 2020-05-01: it was left out'",
            "'{year: 2020, month: 6}', 2020, 'timeline.incident: 2020-06 lies after the last change of the record, 2020-05-01: 2020 was kept'" })
    void keepsImpossibleDatesOutAndReportsThem(String date, String occurred, String warning) {
        var reading = reader.read(yaml("{incident_id: A, timeline: {incident: %s}, plus: {modified: '2020-05-01T00:00:00Z'}}".formatted(date)));
        assertThat(reading.record().path("occurred").asString(null)).isEqualTo(occurred);
        assertThat(reading.warnings()).containsExactly(warning);
    }

    @Test
    void keepsANotificationBeforeTheIncidentOutAndReportsIt() {
        var reading = reader.read(yaml("{incident_id: A, timeline: {incident: {year: 2015, month: 3}}, plus: {timeline: {notification: {year: 2015, month: 2, day: 28}}}}"));
        assertThat(reading.record().has("disclosed")).isFalse();
        assertThat(reading.warnings()).containsExactly("plus.timeline.notification: 2015-02-28 lies before the incident of 2015-03: it was left out");
        assertThat(read("{incident_id: A, timeline: {incident: {year: 2015, month: 3, day: 9}}, plus: {timeline: {notification: {year: 2015}}}}")
                .path("disclosed").asString()).isEqualTo("2015");
    }

    @Test
    void namesSecondaryVictimsAndLeavesTheOthersUnnamed() {
        var record = read("{incident_id: A, victim: {victim_id: 港町信金, country: [JP], secondary: {victim_id: [' 株式会社南', Unknown], amount: 5, notes: 取引先}}}");
        assertThat(record.path("organizations")).isEqualTo(yaml("a: [{name: 港町信金, as: VICTIM, country: JP}, {name: 株式会社南, as: SECONDARY_VICTIM},"
                + " {ref: secondary-victims, name: null, as: SECONDARY_VICTIM}]").path("a"));
        assertThat(record.path("counts")).isEqualTo(yaml("a: [{role: AFFECTED, unit: ORGANIZATIONS, of: secondary victims, value: 5}]").path("a"));
        assertThat(record.path("notes")).isEqualTo(yaml("a: [{about: victim.secondary.notes, text: 取引先}]").path("a"));
    }

    @Test
    void readsTheCostInMoneyAndTheRatingsInWords() {
        var record = read("{incident_id: A, impact: {iso_currency_code: JPY, overall_amount: 3000000.4, overall_rating: Painful,"
                + " loss: [{variety: Response and recovery, min_amount: 1000000, max_amount: 2000000}, {variety: Brand damage, rating: Major}]}}");
        assertThat(record.path("counts")).isEqualTo(yaml("""
                a: [{role: LOSS, unit: MONEY, currency: JPY, value: 3000000, approximate: true, ref: loss},
                  {role: LOSS, unit: MONEY, currency: JPY, min: 1000000, max: 2000000, of: Response and recovery, includedIn: loss}]
                """).path("a"));
        assertThat(record.path("notes")).extracting(note -> note.path("text").asString()).containsExactly("overall: Painful", "Brand damage: Major");
    }

    @Test
    void readsVulnerabilitiesAndMalware() {
        var record = read("{incident_id: A, action: {malware: {variety: [Backdoor], cve: 'CVE-2013-0640,CVE 2012-4792; MS08-067', name: 'PlugX;SOGU; Unknown'},"
                + " hacking: {variety: [Exploit vuln], cve: cve unknown}}}");
        assertThat(record.path("vulnerabilities")).extracting(item -> item.path("id").asString("?") + item.path("description").asString(""))
                .containsExactly("CVE-2013-0640", "CVE-2012-4792", "?MS08-067");
        assertThat(record.path("malware")).extracting(item -> item.path("name").asString()).containsExactly("PlugX", "SOGU");
    }

    @Test
    void makesACampaignAnEvent() {
        assertThat(read("{incident_id: A, campaign_id: CBAA666B-8213}").path("event")).isEqualTo(yaml("{id: veris-cbaa666b-8213}"));
        assertThat(read("{incident_id: A, campaign_id: 赤い十月}").path("event").path("name").asString()).isEqualTo("赤い十月");
    }

    @ParameterizedTest
    @CsvSource({ "Ext - law enforcement, AUTHORITY", "Int - log review, SELF", "Prt - monitoring service, VENDOR", "Other, OTHER", "Unknown,", "Ext - unknown," })
    void readsTheDiscoveryOfOlderVersions(String written, String by) {
        assertThat(read("{incident_id: A, discovery_method: '%s'}".formatted(written)).path("discoveredBy").asString(null)).isEqualTo(by);
    }

    @Test
    void readsEffectsWithTheirDuration() {
        assertThat(read("{incident_id: A, attribute: {availability: {variety: [Interruption], duration: {unit: Hours, value: 24.0}}, integrity: {variety: [Modify data]}}}")
                .path("effects")).isEqualTo(yaml("a: [{effect: integrity.modify-data}, {effect: availability.interruption, duration: PT24H}]").path("a"));
        assertThat(read("{incident_id: A, attribute: {availability: {variety: [Loss], duration: {unit: Never}}}}").path("notes"))
                .isEqualTo(yaml("a: [{about: attribute.availability.duration, text: Never}]").path("a"));
    }

    @Test
    void givesEachFactTheConfidenceOfTheIncident() {
        var record = read("{incident_id: A, confidence: Low, victim: {victim_id: 青空銀行}, action: {error: {variety: [Loss]}}}");
        assertThat(record.at("/causes/0/confidence").doubleValue()).isEqualTo(0.33);
        assertThat(record.at("/organizations/0/confidence").doubleValue()).isEqualTo(0.33);
        assertThat(read("{incident_id: A, confidence: High, action: {error: {variety: [Loss]}}}").at("/causes/0").has("confidence")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({ "False positive, FALSE_POSITIVE", "Near miss, NEAR_MISS" })
    void knowsWhatIsNoIncident(String written, String value) {
        var record = RecordFormat.of(read("{incident_id: A, security_incident: %s}".formatted(written)));
        assertThat(record.deniesIncident()).isTrue();
        assertThat(record.values().get("securityIncident").value()).isEqualTo(value);
    }

    @Test
    void keepsTheOrderOfEvents() {
        var record = read("{incident_id: A, plus: {event_chain: [{actor: ext, action: soc, asset: ppl, attribute: ia, summary: 偽メール}, {actor: ext, action: mal, asset: usr, attribute: cp}]}}");
        assertThat(record.path("timeline")).extracting(entry -> entry.path("note").path("ja").asString("") + entry.path("note").path("en").asString(""))
                .containsExactly("1. external, social, person, integrity: 偽メール", "2. external, malware, user device, confidentiality");
        RecordFormat.of(record);
    }

    @Test
    void reportsFieldsThatVerisDoesNotHave() {
        assertThat(reader.read(yaml("{incident_id: A, action: {hacking: {variety: [DoS], severity: high}}, plus: {社内番号: 7}}")).warnings())
                .containsExactly("action.hacking.severity is no field of VERIS: it was left out", "plus.社内番号 is no field of VERIS: it was left out");
    }

    @ParameterizedTest
    @ValueSource(strings = { "{action: {}}", "{incident_id: ' '}", "{incident_id: 7}", "{incident_id: a b}" })
    void setsAsideWhatHasNoUsableId(String incident) {
        assertThatExceptionOfType(InvalidRecordException.class).isThrownBy(() -> reader.read(yaml(incident))).withMessageContaining("incident_id");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{incident_id: A, victim: [], actor: 7, action: {hacking: [], malware: {variety: 3}}, asset: {assets: {variety: x}}, attribute: text}",
            "{incident_id: A, timeline: {incident: {year: x, month: -1}}, plus: {modified: yesterday, timeline: 5}, impact: {loss: 3}, reference: {a: 1}}",
            "{incident_id: A, victim: {country: JP, industry: xx, secondary: {amount: -5}}, discovery_method: 3, campaign_id: '', reference: ['', '; ,']}",
            "{incident_id: A, attribute: {confidentiality: {data: [{variety: Personal, amount: 99999999999999999999}], data_total: many}}, summary: ''}" })
    void readsWhatItCanOfMalformedIncidents(String incident) {
        RecordFormat.of(read(incident));
    }

    @Test
    void recognizesIncidentsOfVeris() {
        assertThat(VerisReader.recognizes(yaml("{incident_id: A, action: {}}"))).isTrue();
        assertThat(VerisReader.recognizes(yaml("{id: A, source: {kind: DISCLOSURE}}"))).isFalse();
        assertThat(VerisReader.recognizes(yaml("{type: bundle, objects: []}"))).isFalse();
        assertThat(VerisReader.recognizes(yaml("a: [{incident_id: A, action: {}}]").path("a"))).isFalse();
    }

    private ObjectNode read(String incident) {
        return yaml(reader.read(yaml(incident)).record().toString());
    }

    private static ObjectNode yaml(String text) {
        JsonNode tree = YAMLMapper.shared().readTree(text);
        return (ObjectNode) tree;
    }

}
