// rows: incidents, in order
MATCH (i:Incident) WHERE i.id IS NOT NULL
WITH i ORDER BY i.id SKIP $offset LIMIT 1000
RETURN i.id AS id, i.title AS title, i.summary AS summary, i.year AS year, i.securityIncident AS securityIncident,
  [(i)-[:AFFECTED]->(o) | o {.id, .name, .country, .industry}] AS organizations,
  {edges: [(i)-[r:CAUSED_BY]->(c) | {properties: r {.party}, node: c {.id}}]} AS causesConnection,
  {edges: [(i)-[r:EXPOSED]->(d) | {properties: r {.amount}, node: d {.id}}]} AS dataTypesConnection,
  [(i)-[:TARGETED]->(a) | a {.id}] AS assets,
  [(i)-[:INVOLVED_VENDOR]->(v) | v {.id, .name, .country, .industry}] AS vendors
