// Relationships and properties that only imported catalogues bring.
UNWIND ['REVOKED_BY'] AS name
CALL db.createRelationshipType(name)
RETURN count(*);
UNWIND [
  'created', 'deprecated', 'domains', 'firstSeen', 'lastSeen', 'modified', 'platforms', 'revoked', 'shortName', 'stixId', 'version'
] AS name
CALL db.createProperty(name)
RETURN count(*);
