// Properties that only imports bring.
UNWIND ['foreign', 'full', 'gone'] AS name
CALL db.createProperty(name)
RETURN count(*);
