// So that those without data are told from slips of the pen.
UNWIND ['HAS_TEXT', 'SIMILAR_TO'] AS name
CALL db.createRelationshipType(name)
RETURN count(*);
UNWIND ['content', 'similarity', 'band0', 'band1', 'band2', 'band3'] AS name
CALL db.createProperty(name)
RETURN count(*);
