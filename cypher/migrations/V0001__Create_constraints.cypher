// Every node is found by its id. Vendor and Authority are second labels of an Organization: a constraint
// of their own lets a query that starts at them find one without passing all the others.
CREATE CONSTRAINT incident_id IF NOT EXISTS FOR (node:Incident) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT non_incident_id IF NOT EXISTS FOR (node:NonIncident) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT organization_id IF NOT EXISTS FOR (node:Organization) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT vendor_id IF NOT EXISTS FOR (node:Vendor) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT authority_id IF NOT EXISTS FOR (node:Authority) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT cause_id IF NOT EXISTS FOR (node:Cause) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT data_type_id IF NOT EXISTS FOR (node:DataType) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT asset_id IF NOT EXISTS FOR (node:Asset) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT actor_kind_id IF NOT EXISTS FOR (node:ActorKind) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT effect_id IF NOT EXISTS FOR (node:Effect) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT countermeasure_id IF NOT EXISTS FOR (node:Countermeasure) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT attack_technique_id IF NOT EXISTS FOR (node:AttackTechnique) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT tactic_id IF NOT EXISTS FOR (node:Tactic) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT mitigation_id IF NOT EXISTS FOR (node:Mitigation) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT threat_group_id IF NOT EXISTS FOR (node:ThreatGroup) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT campaign_id IF NOT EXISTS FOR (node:Campaign) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT malware_id IF NOT EXISTS FOR (node:Malware) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT vulnerability_id IF NOT EXISTS FOR (node:Vulnerability) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT event_id IF NOT EXISTS FOR (node:Event) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT count_id IF NOT EXISTS FOR (node:Count) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT document_id IF NOT EXISTS FOR (node:Document) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT passage_id IF NOT EXISTS FOR (node:Passage) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT record_id IF NOT EXISTS FOR (node:Record) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT alias_id IF NOT EXISTS FOR (node:Alias) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT import_run_id IF NOT EXISTS FOR (node:ImportRun) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT graph_state_id IF NOT EXISTS FOR (node:GraphState) REQUIRE node.id IS UNIQUE;
