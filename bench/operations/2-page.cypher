// rows: incidents, in order
MATCH (:Cause {id: $cause})<-[:CAUSED_BY]-(i:Incident)
WHERE $from <= i.year <= $to AND EXISTS { (i)-[:AFFECTED]->(:Organization {country: $country}) }
WITH i ORDER BY i.year DESC, i.id DESC LIMIT 50
RETURN i.id AS id, i.title AS title, i.year AS year,
  [(i)-[:AFFECTED]->(o) | o {.id, .name, .country, .industry}] AS organizations,
  {edges: [(i)-[r:CAUSED_BY]->(c) | {properties: r {.party}, node: c {.id}}]} AS causesConnection,
  [(i)-[:EXPOSED]->(d) | d {.id}] AS dataTypes
