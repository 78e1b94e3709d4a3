// rows: incidents, in order
MATCH (c:Cause {id: $cause})
MATCH (:Organization {country: $country})<-[:AFFECTED]-(i)
WHERE $from <= i.year <= $to AND EXISTS { (i)-[:CAUSED_BY]->(c) }
WITH DISTINCT i ORDER BY i.year DESC, i.id DESC LIMIT 50
RETURN i.id AS id, i.title AS title, i.year AS year,
  [(i)-[:AFFECTED]->(o) | o {.id, .name, .country, .industry}] AS organizations,
  {edges: [(i)-[r:CAUSED_BY]->(other) | {properties: r {.party}, node: other {.id}}]} AS causesConnection,
  [(i)-[:EXPOSED]->(d) | d {.id}] AS dataTypes
