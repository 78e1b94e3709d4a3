// Which ATT&CK mitigations help against the techniques that recur?
// 繰り返し使われた手口にはどの緩和策が効くか。
MATCH (incident:Incident)-[:USED]->(technique:AttackTechnique)
WITH technique, collect(DISTINCT incident) AS incidents
WHERE size(incidents) > 1
MATCH path = (mitigation:Mitigation)-[:MITIGATES]->(technique)
RETURN technique.id AS technique, technique.name AS name, size(incidents) AS incidentCount, mitigation.id AS mitigation,
  mitigation.name AS help, path
ORDER BY incidentCount DESC, technique, mitigation
