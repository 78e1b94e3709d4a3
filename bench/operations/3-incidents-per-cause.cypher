// rows: causes
CALL () {
  MATCH ()-[r:CAUSED_BY {party: $party}]->(c)
  RETURN c, count(*) AS incidents
  UNION ALL
  MATCH (c:Cause)
  RETURN c, 0 AS incidents
}
WITH c, sum(incidents) AS incidents
RETURN c.id AS id, {totalCount: incidents} AS incidentsConnection
