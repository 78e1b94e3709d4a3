// Which reports tell of one incident, in which order, and who wrote them?
// 一つの事案をどの報告が、どの順に、だれの言葉で伝えているか。
// First and second report are known only through the final one; a commentary is kept apart from what the organization says.
MATCH path = (:Incident)<-[:ABOUT]-(record:Record)-[:FROM]->(:Document)
WHERE record.incident IN ['inc:sowel-2025-database-erased', 'inc:yupiteru-2017-member-data']
RETURN record.incident AS incident, record.kind AS kind, record.stage AS stage, record.asOf AS asOf, path
ORDER BY incident, kind DESC, asOf
