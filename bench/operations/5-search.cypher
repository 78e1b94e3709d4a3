// rows: searchIncidents.edges, by score
CALL db.index.fulltext.queryNodes('incidentText', $phrase, {limit: 20}) YIELD node AS i, score
RETURN score, i {.id, .title, .year,
  organizations: [(i)-[:AFFECTED]->(o) | o {.id, .name, .country, .industry}],
  causesConnection: {edges: [(i)-[r:CAUSED_BY]->(c) | {properties: r {.party}, node: c {.id}}]}} AS node
