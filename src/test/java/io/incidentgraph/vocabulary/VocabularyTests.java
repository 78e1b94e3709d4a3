package io.incidentgraph.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTests {

    private final Vocabulary vocabulary = Vocabulary.load();

    @Test
    void knowsAConceptByItsId() {
        assertThat(vocabulary.concept(ConceptKind.CAUSE, "error.misconfiguration.firewall-disabled")).hasValueSatisfying(concept -> {
            assertThat(concept.labelJa()).contains("ファイアウォール");
            assertThat(concept.broader()).isEqualTo("error.misconfiguration");
        });
    }

    @Test
    void keepsTheKindsApart() {
        assertThat(vocabulary.concept(ConceptKind.DATA_TYPE, "error.misconfiguration")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
            "CAUSE, action.hacking.variety.SQLi, hacking.sql-injection",
            "CAUSE, action.malware.variety.ram SCRAPER, malware.ram-scraper",
            "CAUSE, action.hacking.variety.Unknown, hacking",
            "ASSET, asset.assets.variety.S - Database, server.database",
            "DATA_TYPE, attribute.confidentiality.data.variety.Payment, payment",
            "ACTOR_KIND, actor.partner, partner",
            "EFFECT, attribute.availability.variety.Loss, availability.loss" })
    void findsTheConceptOfAVerisPath(ConceptKind kind, String path, String id) {
        assertThat(vocabulary.byVeris(kind, path)).map(Concept::id).contains(id);
    }

    @ParameterizedTest
    @CsvSource({
            "CAUSE, action.hacking.variety.MitM, action.hacking.variety.AitM",
            "CAUSE, action.hacking.variety.Footprinting, action.hacking.variety.Profile host",
            "CAUSE, action.hacking.variety.Use of backdoor or C2, action.hacking.variety.Backdoor",
            "CAUSE, action.hacking.variety.HTTP Response Splitting, action.hacking.variety.HTTP response splitting",
            "ASSET, asset.assets.variety.S - Remote access, asset.assets.variety.N - Remote access" })
    void olderNamesOfVerisMeanWhatTheNewerOnesMean(ConceptKind kind, String older, String newer) {
        assertThat(vocabulary.byVeris(kind, older)).isPresent().isEqualTo(vocabulary.byVeris(kind, newer));
    }

    @ParameterizedTest
    @CsvSource({
            "error.misconfiguration, error.misconfiguration, true",
            "error.misconfiguration.firewall-disabled, error, true",
            "hacking.sql-injection, hacking.exploit-vulnerability, true",
            "error, error.misconfiguration, false",
            "error.misdelivery, error.mis, false",
            "nowhere, error, false" })
    void knowsWhatLiesBelowWhat(String id, String broader, boolean within) {
        assertThat(vocabulary.within(ConceptKind.CAUSE, id, broader)).isEqualTo(within);
    }

    @ParameterizedTest
    @CsvSource({
            "error.misconfig, error.misconfiguration",
            "hacking.stolen-credential, hacking.stolen-credentials",
            "misconfiguration.firewall-disabled, error.misconfiguration.firewall-disabled",
            "control.pathcing, control.patching" })
    void namesTheConceptThatWasMeant(String id, String meant) {
        assertThat(vocabulary.nearest(ConceptKind.CAUSE, id, 3)).hasSize(3).first().isEqualTo(meant);
    }

    @Test
    void knowsTechniquesTacticsAndMitigations() {
        assertThat(vocabulary.attack("T1486")).map(AttackEntry::tactics).hasValueSatisfying(tactics -> assertThat(tactics).contains("TA0040"));
        assertThat(vocabulary.attack("T1566.002")).map(AttackEntry::subtechniqueOf).contains("T1566");
        assertThat(vocabulary.attack("M1053")).map(AttackEntry::mitigates).hasValueSatisfying(ids -> assertThat(ids).contains("T1486"));
        assertThat(vocabulary.attack("TA0040")).map(AttackEntry::type).contains(AttackEntry.Type.TACTIC);
        assertThat(vocabulary.attack("T9999")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "警察", "警察署", "所轄の警察署", "所轄警察署", "警察当局", "山川警察署", "山川県警", "山川県警察本部" })
    void everyPoliceStationIsThePolice(String name) {
        assertThat(vocabulary.authority(name)).map(Authority::name).contains("警察");
    }

    @ParameterizedTest
    @CsvSource({
            "ＪＰＣＥＲＴ／ＣＣ, JPCERTコーディネーションセンター",
            "内閣サイバーセキュリティセンター, 国家サイバー統括室",
            "東証, 東京証券取引所",
            "HHS OCR, Office for Civil Rights (HHS)" })
    void findsAnAuthorityUnderItsOtherNames(String name, String authority) {
        assertThat(vocabulary.authority(name)).map(Authority::name).contains(authority);
    }

    @ParameterizedTest
    @ValueSource(strings = { "山川市教育委員会", "山川商事", "警察犬協会" })
    void doesNotTakeOthersForAnAuthority(String name) {
        assertThat(vocabulary.authority(name)).isEmpty();
    }

}
