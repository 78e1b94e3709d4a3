package io.incidentgraph.ingest.stix;

import java.util.List;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An invented incident with all kinds of objects around it. */
public final class HospitalBundle {

    private static final String U = "00000000-0000-4000-8000-0000000001";

    private static final String OBJECTS = """
            [{"type": "incident", "id": "incident--UUID01", "spec_version": "2.1", "created": "2025-04-01T00:00:00Z", "modified": "2025-04-02T03:04:05.678Z",
              "name": "海野病院の電子カルテ暗号化", "description": "電子カルテが暗号化され、診療が止まった。", "created_by_ref": "identity--UUID20",
              "object_marking_refs": ["marking-definition--UUID30"],
              "external_references": [{"source_name": "試験新聞", "url": "https://news.example/1"}, {"source_name": "内部番号", "external_id": "12"}],
              "extensions": {"extension-definition--ef765651-680c-498d-9894-99799f2fa126": {"extension_type": "property-extension",
                "determination": "confirmed", "investigation_status": "closed", "detection_methods": ["message-from-attacker", "system-outage"],
                "incident_types": ["ransomware"], "impacted_entity_counts": {"customer-individual": 40000},
                "impact_refs": ["impact--UUID13", "impact--UUID14"], "events": [{"event_ref": "event--UUID11"}], "tasks": [{"task_ref": "task--UUID15"}]}}},
             {"type": "identity", "id": "identity--UUID02", "created": "2025-04-01T00:00:00Z", "modified": "2025-04-01T00:00:00Z", "name": "海野病院",
              "identity_class": "organization", "sectors": ["healthcare"]},
             {"type": "location", "id": "location--UUID03", "created": "2025-04-01T00:00:00Z", "modified": "2025-04-01T00:00:00Z", "country": "jp"},
             {"type": "attack-pattern", "id": "attack-pattern--UUID04", "created": "2025-04-01T00:00:00Z", "modified": "2025-04-01T00:00:00Z",
              "name": "脅迫目的の暗号化", "external_references": [{"source_name": "mitre-attack", "external_id": "T1486"}]},
             {"type": "attack-pattern", "id": "attack-pattern--UUID05", "created": "2025-04-01T00:00:00Z", "modified": "2025-04-01T00:00:00Z",
              "name": "VPN装置からの侵入", "external_references": [{"source_name": "mitre-attack", "external_id": "T1133"}]},
             {"type": "malware", "id": "malware--UUID06", "created": "2025-04-01T00:00:00Z", "modified": "2025-04-01T00:00:00Z", "name": "夜霧ロッカー",
              "is_family": true, "malware_types": ["ransomware"]},
             {"type": "vulnerability", "id": "vulnerability--UUID07", "created": "2025-04-01T00:00:00Z", "modified": "2025-04-01T00:00:00Z", "name": "CVE-2018-13379"},
             {"type": "threat-actor", "id": "threat-actor--UUID08", "created": "2025-04-01T00:00:00Z", "modified": "2025-04-01T00:00:00Z", "name": "夜霧団",
              "threat_actor_types": ["crime-syndicate"], "primary_motivation": "organizational-gain"},
             {"type": "report", "id": "report--UUID09", "created": "2025-04-03T00:00:00Z", "modified": "2025-04-03T00:00:00Z", "name": "海野病院の障害についての報告",
              "published": "2025-04-03T09:00:00Z", "created_by_ref": "identity--UUID20", "object_refs": ["incident--UUID01", "malware--UUID06"],
              "external_references": [{"source_name": "試験CSIRT", "url": "https://report.example/1"}]},
             {"type": "campaign", "id": "campaign--UUID10", "created": "2025-04-01T00:00:00Z", "modified": "2025-04-01T00:00:00Z", "name": "春の病院攻撃"},
             {"type": "event", "id": "event--UUID11", "created": "2025-04-01T00:00:00Z", "modified": "2025-04-01T00:00:00Z", "status": "occurred",
              "description": "VPN装置から侵入された。", "start_time": "2025-03-30T15:00:00Z", "end_time": "2025-03-31T01:30:00Z", "sighting_refs": ["sighting--UUID12"]},
             {"type": "sighting", "id": "sighting--UUID12", "created": "2025-04-01T00:00:00Z", "modified": "2025-04-01T00:00:00Z",
              "sighting_of_ref": "attack-pattern--UUID05"},
             {"type": "impact", "id": "impact--UUID13", "created": "2025-04-01T00:00:00Z", "modified": "2025-04-01T00:00:00Z", "impact_category": "confidentiality",
              "extensions": {"confidentiality-impact": {"information_type": "phi", "loss_type": "suspected-loss", "record_count": 52000}}},
             {"type": "impact", "id": "impact--UUID14", "created": "2025-04-01T00:00:00Z", "modified": "2025-04-01T00:00:00Z", "impact_category": "availability",
              "extensions": {"availability-impact": {"availability_impact": 80}}},
             {"type": "task", "id": "task--UUID15", "created": "2025-04-01T00:00:00Z", "modified": "2025-04-01T00:00:00Z", "outcome": "successful",
              "task_types": ["detected"], "name": "脅迫文に気づいた。", "start_time": "2025-03-31T00:00:00Z", "start_time_fidelity": "day"},
             {"type": "identity", "id": "identity--UUID20", "created": "2025-04-01T00:00:00Z", "modified": "2025-04-01T00:00:00Z", "name": "試験CSIRT",
              "identity_class": "organization"},
             {"type": "marking-definition", "id": "marking-definition--UUID30", "created": "2025-04-01T00:00:00Z", "name": "TLP:AMBER",
              "extensions": {"extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d": {"extension_type": "property-extension", "tlp_2_0": "amber"}}},
             {"type": "relationship", "id": "relationship--LINK02", "created": "2025-04-01T00:00:00Z", "modified": "2025-04-01T00:00:00Z",
              "relationship_type": "targets", "source_ref": "incident--UUID01", "target_ref": "identity--UUID02"},
             {"type": "relationship", "id": "relationship--LINK03", "created": "2025-04-01T00:00:00Z", "modified": "2025-04-01T00:00:00Z",
              "relationship_type": "located-at", "source_ref": "identity--UUID02", "target_ref": "location--UUID03"},
             {"type": "relationship", "id": "relationship--LINK04", "created": "2025-04-01T00:00:00Z", "modified": "2025-04-01T00:00:00Z",
              "relationship_type": "uses", "source_ref": "incident--UUID01", "target_ref": "attack-pattern--UUID04"},
             {"type": "relationship", "id": "relationship--LINK06", "created": "2025-04-01T00:00:00Z", "modified": "2025-04-01T00:00:00Z",
              "relationship_type": "uses", "source_ref": "incident--UUID01", "target_ref": "malware--UUID06"},
             {"type": "relationship", "id": "relationship--LINK07", "created": "2025-04-01T00:00:00Z", "modified": "2025-04-01T00:00:00Z",
              "relationship_type": "exploits", "source_ref": "incident--UUID01", "target_ref": "vulnerability--UUID07"},
             {"type": "relationship", "id": "relationship--LINK08", "created": "2025-04-01T00:00:00Z", "modified": "2025-04-01T00:00:00Z", "confidence": 70,
              "relationship_type": "attributed-to", "source_ref": "incident--UUID01", "target_ref": "threat-actor--UUID08"},
             {"type": "relationship", "id": "relationship--LINK10", "created": "2025-04-01T00:00:00Z", "modified": "2025-04-01T00:00:00Z",
              "relationship_type": "associated-with", "source_ref": "campaign--UUID10", "target_ref": "incident--UUID01"}]
            """;

    private HospitalBundle() {
    }

    public static List<JsonNode> objects() {
        return JsonMapper.shared().readTree(OBJECTS.replace("UUID", "00000000-0000-4000-8000-0000000000").replace("LINK", U)).valueStream().toList();
    }

    public static ObjectNode incident() {
        return object("incident--00000000-0000-4000-8000-000000000001");
    }

    public static ObjectNode object(String id) {
        return objects().stream().filter(object -> object.path("id").asString().equals(id)).map(ObjectNode.class::cast).findFirst().orElseThrow();
    }

}
