// rows: vendors
MATCH (v:Vendor {name: $name})
RETURN v.id AS id, v.name AS name,
  [(v)<-[:INVOLVED_VENDOR]-(i) | i {.id, .title, .year,
    organizations: [(i)-[:AFFECTED]->(o) | o {.id, .name, .country, .industry}]}] AS incidents
