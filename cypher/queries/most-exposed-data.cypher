// Which kinds of data are exposed most often, for certain and possibly?
// どの種類の情報が最も多く漏れているか(確実なものと、おそれのあるもの)。
MATCH (incident:Incident)-[exposed:EXPOSED]->(data:DataType)
WITH data, incident, any(status IN collect(exposed.status) WHERE status = 'ASSERTED') AS certain
RETURN data, data.labelEn AS label, data.labelJa AS labelJa, count(incident) AS incidents,
  count(CASE WHEN certain THEN 1 END) AS certain, count(CASE WHEN NOT certain THEN 1 END) AS possible
ORDER BY incidents DESC, data.id
LIMIT 20
