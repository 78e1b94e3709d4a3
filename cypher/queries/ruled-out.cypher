// What was expressly ruled out, for whom, and by which words?
// はっきり否定されたのは何か、だれについてか、どの箇所か。
// A denial is never the same as silence: what nobody mentions has no edge at all.
MATCH (incident:Incident)-[denied:RULED_OUT]->(what)
OPTIONAL MATCH (passage:Passage)-[:IN]->(document:Document) WHERE passage.id IN denied.evidence
RETURN incident, denied.fact AS fact, what, denied.subjects AS subjects, denied.scope AS scope,
  collect(passage.note) AS notes, collect(DISTINCT document.title) AS documents
ORDER BY incident.id, what.id, scope
