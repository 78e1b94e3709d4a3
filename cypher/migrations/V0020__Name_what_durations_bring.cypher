// Properties that only sources with durations bring.
UNWIND ['timeToContain', 'timeToContainMax', 'timeToContainMin', 'timeToDetect', 'timeToDetectMax', 'timeToDetectMin'] AS name
CALL db.createProperty(name)
RETURN count(*);
