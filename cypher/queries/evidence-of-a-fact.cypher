// How does the graph know who is to blame for the erased membership database?
// 会員データベースの消去がだれの側の誤りか、グラフはどこから知っているか。
// From each cause to the records that state it and to the passages that prove it, as ranges of the original text.
MATCH caused = (incident:Incident {id: 'inc:sowel-2025-database-erased'})-[fact:CAUSED_BY]->(:Cause)
MATCH proof = (passage:Passage)-[:IN]->(:Document)<-[:FROM]-(record:Record)-[:ABOUT]->(incident)
WHERE passage.id IN fact.evidence AND record.id IN fact.records
RETURN caused, proof, passage.note AS note, passage.start AS start, passage.end AS end
ORDER BY start, end
