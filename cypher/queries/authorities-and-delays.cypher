// To whom were incidents reported, and how many days after they were noticed?
// どこへ、気づいてから何日後に届け出られたか。
MATCH (incident:Incident)-[reported:REPORTED_TO]->(authority:Authority)
WITH incident, reported, authority,
  CASE WHEN size(reported.on) >= 10 THEN date(left(reported.on, 10)) END AS day
RETURN authority.name AS authority, reported.kind AS kind, incident.titleEn AS title, incident.detected AS noticed, reported.on AS reportedOn,
  duration.inDays(incident.detectedFrom, day).days AS days, incident
ORDER BY authority, days, title, kind
