// What do the incidents that came through a VPN device have in common?
// VPN機器が破られた事案には何が共通しているか。
// Causes, techniques, assets, effects, countermeasures and authorities that at least two of them share.
MATCH (incident:Incident)-[:COMPROMISED]->(:Asset)-[:BROADER*0..]->(:Asset {id: 'network.vpn'})
WITH collect(DISTINCT incident) AS incidents
UNWIND incidents AS incident
MATCH (incident)-[fact:CAUSED_BY|USED|COMPROMISED|HAD_EFFECT|ANSWERED_WITH|REPORTED_TO]->(shared)
WITH shared, type(fact) AS fact, collect(DISTINCT incident) AS incidents
WHERE size(incidents) > 1
RETURN fact, shared, size(incidents) AS incidentCount, incidents
ORDER BY fact, shared.id
