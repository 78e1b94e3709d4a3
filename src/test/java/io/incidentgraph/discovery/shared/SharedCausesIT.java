package io.incidentgraph.discovery.shared;

import static io.incidentgraph.discovery.Feature.ASSET;
import static io.incidentgraph.discovery.Feature.CAUSE;
import static io.incidentgraph.discovery.Feature.COUNTRY;
import static io.incidentgraph.discovery.Feature.INDUSTRY;
import static io.incidentgraph.discovery.Feature.LEVEL;
import static io.incidentgraph.discovery.Feature.PARTY;
import static io.incidentgraph.discovery.Feature.TECHNIQUE;
import static io.incidentgraph.discovery.Feature.VENDOR;
import static io.incidentgraph.discovery.Feature.VENDOR_ROLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import io.incidentgraph.database.Neo4jTest;
import io.incidentgraph.discovery.FeatureValue;
import io.incidentgraph.discovery.projection.DiscoverySettings;
import io.incidentgraph.query.NodePredicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.driver.Driver;

@Neo4jTest
class SharedCausesIT {

    private Driver driver;

    @BeforeEach
    void remember(Driver driver) {
        this.driver = driver;
    }

    @Test
    void neverCrossesCauseAndPartyOfDifferentEdges() {
        graph("""
                CREATE (misconfiguration:Cause {id: 'error.misconfiguration', labelJa: '設定ミス', labelEn: 'Misconfiguration'}),
                  (phishing:Cause {id: 'social.phishing', labelJa: 'フィッシング', labelEn: 'Phishing'}),
                  (hospital:Incident {id: 'inc:病院'}), (city:Incident {id: 'inc:市役所'}),
                  (hospital)-[:CAUSED_BY {party: 'VENDOR', status: 'ASSERTED'}]->(misconfiguration),
                  (hospital)-[:CAUSED_BY {party: 'SELF', status: 'ASSERTED'}]->(phishing),
                  (city)-[:CAUSED_BY {party: 'SELF', status: 'ASSERTED'}]->(misconfiguration),
                  (city)-[:CAUSED_BY {party: 'VENDOR', status: 'ASSERTED'}]->(phishing)""");

        assertThat(asking().sharedCauses(List.of(CAUSE, PARTY)).patterns()).isEmpty();
        assertThat(asking().sharedCauses(List.of(CAUSE)).patterns()).extracting(SharedCausesIT::name, SharedCause::incidentCount)
                .containsExactly(tuple("error.misconfiguration", 2), tuple("social.phishing", 2));
        assertThat(asking().sharedCauses(List.of(PARTY)).patterns()).extracting(SharedCausesIT::name, SharedCause::incidentCount)
                .containsExactly(tuple("SELF", 2), tuple("VENDOR", 2));
    }

    @Test
    void countsWhatIsOnlyPossibleApart() {
        graph("""
                CREATE (loss:Cause {id: 'error.loss'}), (usb:Asset {id: 'media.flash-drive'}),
                  (school:Incident {id: 'inc:学校'}), (bank:Incident {id: 'inc:銀行'}), (shop:Incident {id: 'inc:店'}),
                  (school)-[:CAUSED_BY {party: 'SELF', status: 'ASSERTED'}]->(loss),
                  (school)-[:COMPROMISED {status: 'POSSIBLE'}]->(usb),
                  (bank)-[:CAUSED_BY {party: 'SELF', status: 'POSSIBLE'}]->(loss),
                  (bank)-[:CAUSED_BY {party: 'SELF', vendor: 'org:JP:清掃会社', status: 'ASSERTED'}]->(loss),
                  (bank)-[:COMPROMISED {status: 'ASSERTED'}]->(usb),
                  (shop)-[:RULED_OUT {fact: 'CAUSED_BY', party: 'SELF'}]->(loss),
                  (shop)-[:COMPROMISED {status: 'ASSERTED'}]->(usb)""");

        assertThat(asking().sharedCauses(List.of(CAUSE, ASSET)).patterns())
                .extracting(SharedCause::incidentCount, SharedCause::possibleCount, SharedCause::share, SharedCause::incidentIds)
                .containsExactly(tuple(2, 1, 2 / 3.0, List.of("inc:銀行", "inc:学校")));
    }

    @Test
    void countsOneEventOnceAndOneOrganizationOnce() {
        graph("""
                CREATE (phishing:Cause {id: 'social.phishing'}), (loss:Cause {id: 'error.loss'}),
                  (event:Event {id: 'event:共用サーバー'}), (bank:Organization {id: 'org:JP:銀行'}), (unnamed:Organization {id: 'org:anon:1', anonymous: true}),
                  (other:Organization {id: 'org:anon:2', anonymous: true})
                FOREACH (n IN range(1, 5) | CREATE (:Incident {id: 'inc:紛失' + n})-[:CAUSED_BY {party: 'SELF', status: 'ASSERTED'}]->(loss))
                FOREACH (n IN range(1, 3) | CREATE (:Incident {id: 'inc:詐欺' + n})-[:CAUSED_BY {party: 'SELF', status: 'ASSERTED'}]->(phishing))
                WITH * MATCH (losses:Incident) WHERE losses.id STARTS WITH 'inc:紛失' CREATE (losses)-[:AFFECTED {as: 'VICTIM'}]->(bank)
                WITH DISTINCT event, bank, unnamed, other
                MATCH (first:Incident {id: 'inc:詐欺1'}), (second:Incident {id: 'inc:詐欺2'}), (third:Incident {id: 'inc:詐欺3'})
                CREATE (first)-[:PART_OF]->(event), (second)-[:PART_OF]->(event), (first)-[:AFFECTED {as: 'VICTIM'}]->(unnamed),
                  (second)-[:AFFECTED {as: 'VICTIM'}]->(other), (third)-[:AFFECTED {as: 'SECONDARY_VICTIM'}]->(bank)""");

        assertThat(asking().sharedCauses(List.of(CAUSE)).patterns())
                .extracting(SharedCausesIT::name, SharedCause::incidentCount, SharedCause::organizationCount, SharedCause::eventCount)
                .containsExactly(tuple("social.phishing", 3, 2, 2), tuple("error.loss", 5, 1, 5));
        assertThat(asking().sharedCauses(List.of(CAUSE), "sort", SharedCauseSort.INCIDENTS).patterns())
                .extracting(SharedCausesIT::name).containsExactly("error.loss", "social.phishing");
    }

    @Test
    void liftsConceptsAndTechniquesUpTheirTree() {
        graph("""
                CREATE (error:Cause {id: 'error'}), (loss:Cause {id: 'error.loss', labelJa: '紛失'})-[:BROADER]->(error),
                  (device:Cause {id: 'error.loss.device'})-[:BROADER]->(loss), (paper:Cause {id: 'error.loss.document'})-[:BROADER]->(loss),
                  (capture:AttackTechnique {id: 'T1056'}), (portal:AttackTechnique {id: 'T1056.003'})-[:SUBTECHNIQUE_OF]->(capture),
                  (school:Incident {id: 'inc:学校'}), (bank:Incident {id: 'inc:銀行'}),
                  (school)-[:CAUSED_BY {party: 'SELF', status: 'POSSIBLE'}]->(device),
                  (school)-[:CAUSED_BY {party: 'SELF', status: 'ASSERTED'}]->(paper), (bank)-[:CAUSED_BY {party: 'SELF', status: 'ASSERTED'}]->(paper),
                  (school)-[:USED {status: 'ASSERTED'}]->(portal), (bank)-[:USED {status: 'ASSERTED'}]->(capture)""");

        assertThat(asking().sharedCauses(List.of(CAUSE, TECHNIQUE)).patterns()).isEmpty();
        assertThat(asking().sharedCauses(List.of(CAUSE, TECHNIQUE), "rollUp", 1).patterns())
                .extracting(SharedCausesIT::name, SharedCause::incidentCount, SharedCause::possibleCount)
                .containsExactly(tuple("error.loss+T1056", 2, 0));
        assertThat(asking().sharedCauses(List.of(CAUSE), "rollUp", 3).patterns()).extracting(SharedCausesIT::name).containsExactly("error");
    }

    @Test
    void tiesTheRoleToTheVendorThatTheCauseNames() {
        graph("""
                CREATE (cause:Cause {id: 'error.misconfiguration'}), (mover:Organization:Vendor {id: 'org:JP:移行会社', name: '移行会社'}),
                  (finder:Organization:Vendor {id: 'org:anon:1', anonymous: true}),
                  (club:Incident {id: 'inc:会員制度'}), (city:Incident {id: 'inc:市役所'})
                FOREACH (incident IN [club, city] |
                  CREATE (incident)-[:CAUSED_BY {party: 'VENDOR', vendor: 'org:JP:移行会社', level: 'ROOT', status: 'ASSERTED'}]->(cause),
                    (incident)-[:INVOLVED {role: 'MIGRATION', status: 'ASSERTED'}]->(mover),
                    (incident)-[:INVOLVED {role: 'INVESTIGATION', status: 'ASSERTED'}]->(finder))""");

        assertThat(asking().sharedCauses(List.of(CAUSE, PARTY, VENDOR_ROLE)).patterns()).extracting(SharedCausesIT::name, SharedCause::vendorIds)
                .containsExactly(tuple("error.misconfiguration+VENDOR+MIGRATION", List.of("org:JP:移行会社")));
        assertThat(asking().sharedCauses(List.of(VENDOR_ROLE)).patterns()).extracting(SharedCausesIT::name, SharedCause::vendorIds)
                .containsExactly(tuple("INVESTIGATION", List.of("org:anon:1")), tuple("MIGRATION", List.of("org:JP:移行会社")));
        assertThat(asking().sharedCauses(List.of(VENDOR, LEVEL)).patterns().getFirst().pattern()).containsExactly(
                new FeatureValue(VENDOR, "org:JP:移行会社", "移行会社", "移行会社"), new FeatureValue(LEVEL, "ROOT", "根本の原因", "Root"));
        assertThat(asking().sharedCauses(List.of(TECHNIQUE)).patterns()).isEmpty();
    }

    @Test
    void takesIndustryAndCountryFromTheSameVictim() {
        graph("""
                CREATE (hospital:Organization {id: 'org:JP:病院', country: 'JP', industry: '622110'}), (cloud:Organization {id: 'org:US:雲', country: 'US'})
                FOREACH (n IN range(1, 2) | CREATE (incident:Incident {id: 'inc:' + n}), (incident)-[:AFFECTED {as: 'VICTIM', industry: '622'}]->(hospital),
                  (incident)-[:AFFECTED {as: 'VICTIM', industry: '518210'}]->(cloud))""");

        assertThat(asking().sharedCauses(List.of(INDUSTRY, COUNTRY)).patterns()).extracting(SharedCausesIT::name)
                .containsExactly("518210+US", "622+JP");
        assertThat(asking().sharedCauses(List.of(COUNTRY)).patterns()).flatExtracting(SharedCause::pattern)
                .containsExactly(new FeatureValue(COUNTRY, "JP", "日本", "Japan"), new FeatureValue(COUNTRY, "US", "アメリカ合衆国", "United States"));
    }

    @Test
    void sumsPeopleOverTheIncidentsThatStateAny() {
        graph("""
                CREATE (cause:Cause {id: 'error.misdelivery'})
                FOREACH (incident IN [{id: 'inc:封書', personsMin: 10, personsMax: 12, occurredFrom: date('2021-04-01'), year: 2021},
                    {id: 'inc:電子メール', personsMin: 5, detectedFrom: date('2023-01-31'), disclosedFrom: date('2023-03-01'), year: 2023},
                    {id: 'inc:ファクス', disclosedFrom: date('2021-12-01'), year: 2021}, {id: 'inc:不明'}] |
                  CREATE (node:Incident)-[:CAUSED_BY {party: 'SELF', status: 'ASSERTED'}]->(cause) SET node = incident)""");

        var pattern = asking().sharedCauses(List.of(CAUSE)).patterns().getFirst();
        assertThat(pattern.persons()).isEqualTo(new PersonRange(15, null, 2));
        assertThat(pattern.trend()).containsExactly(new YearCount(2021, 2), new YearCount(2023, 1));
        assertThat(pattern.firstSeen()).isEqualTo(LocalDate.of(2021, 4, 1));
        assertThat(pattern.lastSeen()).isEqualTo(LocalDate.of(2023, 1, 31));
        assertThat(pattern.incidentIds()).containsExactly("inc:電子メール", "inc:ファクス", "inc:封書", "inc:不明");
    }

    @Test
    void countsNothingThatMustNotBeSeen() {
        graph("""
                CREATE (phishing:Cause {id: 'social.phishing'}), (secret:Cause {id: 'misuse', tlp: 'RED'})
                FOREACH (n IN range(1, 3) | CREATE (incident:Incident {id: 'inc:' + n}),
                  (incident)-[:CAUSED_BY {party: 'SELF', status: 'ASSERTED'}]->(phishing), (incident)-[:CAUSED_BY {party: 'SELF', status: 'ASSERTED'}]->(secret),
                  (incident)-[:AFFECTED {as: 'VICTIM'}]->(:Organization {id: 'org:JP:' + n, tlp: CASE n WHEN 1 THEN 'RED' END}),
                  (incident)-[:PART_OF]->(:Event {id: 'event:' + n, tlp: CASE n WHEN 1 THEN 'RED' END}),
                  (incident)<-[:ABOUT]-(:Record {kind: 'COMMENTARY'})-[:FROM]->(:Document {publisher: '記者', tlp: CASE n WHEN 1 THEN 'RED' END}))""");
        NodePredicate clearance = (_, node) -> Cypher.coalesce(node.property("tlp"), Cypher.literalOf("CLEAR"))
                .isNotEqualTo(Cypher.parameter("forbidden", "RED"));

        var asking = Asking.of(driver, clearance, DiscoverySettings.defaults());
        assertThat(asking.sharedCauses(List.of(CAUSE)).patterns())
                .extracting(SharedCausesIT::name, SharedCause::organizationCount, SharedCause::eventCount).containsExactly(tuple("social.phishing", 2, 3));
        assertThat(asking.sharedCauses(List.of(CAUSE), "rollUp", 1).patterns()).hasSize(1);
        assertThat(asking.caveats().heaviest()).isEqualTo(new Caveats.Source("記者", true, 2));
    }

    private Asking asking() {
        return Asking.of(driver);
    }

    private void graph(String cypher) {
        driver.executableQuery(cypher).execute();
    }

    private static String name(SharedCause cause) {
        return cause.pattern().stream().map(FeatureValue::id).collect(Collectors.joining("+"));
    }

}
