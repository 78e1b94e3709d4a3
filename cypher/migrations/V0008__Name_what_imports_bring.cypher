// Properties that only imports bring.
UNWIND ['catalogue', 'changed', 'duplicates', 'formats', 'items', 'reasons', 'rejectedFile', 'unresolved', 'warnings'] AS name
CALL db.createProperty(name)
RETURN count(*);
