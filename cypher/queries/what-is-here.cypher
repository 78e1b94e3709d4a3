// What is here?
// ここには何があるか。
// Each kind of fact that leads from an incident, what it leads to, and how many incidents and facts there are.
MATCH (incident:Incident)-[edge]->(what)
RETURN type(edge) AS fact, labels(what) AS leadsTo, count(DISTINCT incident) AS incidents, count(edge) AS facts
ORDER BY incidents DESC, facts DESC, fact, leadsTo
