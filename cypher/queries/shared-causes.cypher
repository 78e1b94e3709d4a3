// Which causes recur, in whose sphere, and in which incidents?
// どの原因が、だれの側で、どの事案に繰り返し現れるか。
// The graph view draws the incidents around their causes; the table view counts them.
MATCH (incident:Incident)-[caused:CAUSED_BY]->(cause:Cause)
WITH cause, caused.party AS party, collect(DISTINCT incident) AS incidents
WHERE size(incidents) > 1
RETURN cause, party, size(incidents) AS incidentCount, incidents
ORDER BY incidentCount DESC, cause.id, party
