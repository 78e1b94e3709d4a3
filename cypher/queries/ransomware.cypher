// How did ransomware come in, what did it do, and was data published?
// ランサムウェアはどこから入り、何を起こし、情報は公開されたか。
MATCH (incident:Incident)-[:CAUSED_BY]->(:Cause)-[:BROADER*0..]->(:Cause {id: 'malware.ransomware'})
WITH DISTINCT incident
RETURN incident.titleEn AS title, incident.detected AS detected, incident.exfiltration AS exfiltration, incident.published AS published,
  COLLECT { MATCH (incident)-[:CAUSED_BY]->(cause:Cause)
    WHERE NOT EXISTS { (cause)-[:BROADER*0..]->(:Cause {id: 'malware'}) } RETURN cause.labelEn ORDER BY cause.id } AS otherCauses,
  COLLECT { MATCH (incident)-[:USED]->(used) RETURN used.id + ' ' + used.name ORDER BY used.id } AS used,
  COLLECT { MATCH (incident)-[:COMPROMISED]->(asset:Asset) RETURN asset.labelEn ORDER BY asset.id } AS assets,
  COLLECT { MATCH (incident)-[:HAD_EFFECT]->(effect:Effect) RETURN effect.labelEn ORDER BY effect.id } AS effects,
  incident
ORDER BY title
