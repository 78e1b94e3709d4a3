// What surrounds the contractors who were at fault?
// 責めのある委託先のまわりには何があるか。
// Incidents, those affected, what the contractor caused, and what it worked on.
MATCH involved = (vendor:Vendor)<-[:INVOLVED {atFault: true}]-(incident:Incident)
MATCH affected = (incident)-[:AFFECTED]->(:Organization)
OPTIONAL MATCH caused = (incident)-[cause:CAUSED_BY]->(:Cause) WHERE cause.vendor = vendor.id
OPTIONAL MATCH compromised = (incident)-[:COMPROMISED]->(:Asset)
RETURN involved, affected, caused, compromised
