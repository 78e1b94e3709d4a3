// Which shops had their payment page tampered with, how did the intruders come in, and who noticed?
// 決済画面を書き換えられた通販サイトはどこで、どう侵入され、だれが気づいたか。
MATCH (incident:Incident)-[:CAUSED_BY]->(:Cause)-[:BROADER*0..]->(:Cause {id: 'hacking.web-skimming'})
MATCH (incident)-[affected:AFFECTED]->(:Organization)
RETURN affected.service AS shop, incident.exposureWindow AS purchases, incident.personsMax AS customers,
  incident.discoveredBy AS noticedBy, incident.misuse AS misuse,
  COLLECT { MATCH (incident)-[:CAUSED_BY]->(cause:Cause) RETURN cause.labelEn ORDER BY cause.id } AS causes,
  COLLECT { MATCH (incident)-[:EXPOSED]->(data:DataType) RETURN data.labelEn ORDER BY data.id } AS data,
  incident
ORDER BY shop
