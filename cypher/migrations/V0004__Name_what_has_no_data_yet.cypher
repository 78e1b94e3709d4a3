// Relationships and properties of the schema, so that those without data are told from slips of the pen.
UNWIND [
  'ABOUT', 'ACHIEVES', 'AFFECTED', 'ANSWERED_WITH', 'ATTRIBUTED_TO', 'BROADER', 'CAME_IN', 'CAUSED_BY', 'COMMITTED_BY',
  'COMPROMISED', 'COUNTED', 'EXPLOITED', 'EXPOSED', 'FROM', 'HAD_EFFECT', 'IN', 'INVOLVED', 'MAPS_TO', 'MITIGATES',
  'PART_OF', 'REPORTED_TO', 'RULED_OUT', 'STATED_IN', 'SUBTECHNIQUE_OF', 'SUPERSEDES', 'USED', 'USES'
] AS name
CALL db.createRelationshipType(name)
RETURN count(*);
UNWIND [
  'aliases', 'amount', 'amountApproximate', 'anonymous', 'approximate', 'as', 'asOf', 'atFault', 'confidence',
  'contained', 'containedFrom', 'containedTo', 'corporateNumber', 'countries', 'country', 'cumulative', 'currency',
  'description', 'detected', 'detectedFrom', 'detectedTo', 'disclosed', 'disclosedFrom', 'disclosedTo', 'disclosure',
  'discoveredBy', 'duration', 'employees', 'end', 'evidence', 'exfiltration', 'exposureWindow', 'exposureWindowFrom',
  'exposureWindowTo', 'fact', 'fields', 'hostedBy', 'id', 'includedIn', 'industry', 'key', 'kind', 'labelEn',
  'labelJa', 'language', 'level', 'managedBy', 'max', 'mediaType', 'milliseconds', 'min', 'misuse', 'mitigation',
  'motives', 'name', 'nameKey', 'nameSort', 'note', 'occurred', 'occurredFrom', 'occurredTo', 'of', 'on', 'origin',
  'ownedBy', 'party', 'personsMax', 'personsMin', 'published', 'publishedOn', 'publisher', 'quote', 'records',
  'rejected', 'role', 'scope', 'securityIncident', 'segment', 'service', 'snapshot', 'source', 'stage', 'start',
  'startedAt', 'state', 'status', 'subcontractorOf', 'subjects', 'summary', 'summaryEn', 'summaryJa', 'textHash',
  'title', 'titleEn', 'titleJa', 'tlp', 'unchanged', 'unit', 'url', 'vectors', 'vendor', 'veris', 'year'
] AS name
CALL db.createProperty(name)
RETURN count(*);
