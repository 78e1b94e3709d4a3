// When did it happen, when was it noticed, when made public?
// いつ起き、いつ気づかれ、いつ公表されたか。
// Dates are as precise as the source: a question mark says that the year is inferred.
MATCH (incident:Incident)
WITH incident, coalesce(incident.occurredFrom, incident.detectedFrom, incident.disclosedFrom, incident.exposureWindowFrom) AS first
WHERE first IS NOT NULL
RETURN first, incident.titleEn AS title, incident.titleJa AS titleJa, incident.occurred AS occurred, incident.detected AS detected,
  incident.disclosed AS disclosed,
  duration.inDays(coalesce(incident.detectedFrom, incident.occurredFrom), incident.disclosedFrom).days AS daysUntilPublic, incident
ORDER BY first, title
