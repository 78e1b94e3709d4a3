// Entries of imported catalogues, and the versions that have them.
CREATE CONSTRAINT catalogue_entry_id IF NOT EXISTS FOR (node:CatalogueEntry) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT catalogue_release_id IF NOT EXISTS FOR (node:CatalogueRelease) REQUIRE node.id IS UNIQUE;
// Objects of sources whose objects refer to each other.
CREATE CONSTRAINT foreign_object_id IF NOT EXISTS FOR (node:ForeignObject) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT foreign_name_id IF NOT EXISTS FOR (node:ForeignName) REQUIRE node.id IS UNIQUE;
// They name entries of ATT&CK by the ids of STIX.
CREATE INDEX attack_technique_stix_id IF NOT EXISTS FOR (node:AttackTechnique) ON (node.stixId);
CREATE INDEX malware_stix_id IF NOT EXISTS FOR (node:Malware) ON (node.stixId);
CREATE INDEX threat_group_stix_id IF NOT EXISTS FOR (node:ThreatGroup) ON (node.stixId);
CREATE INDEX campaign_stix_id IF NOT EXISTS FOR (node:Campaign) ON (node.stixId);
