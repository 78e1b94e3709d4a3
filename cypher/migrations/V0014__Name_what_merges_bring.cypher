// So that it is told from slips of the pen before anything was merged.
CALL db.createRelationshipType('SAME_AS');
