MATCH (p:Person {code: $loggedInUser})
CALL (p) {
  MATCH (p)<-[:HAS_TEAM_MEMBER|HAS_PRODUCT_OWNER|HAS_TECH_LEAD|HAS_DELIVERY_MANAGER]-(t:Team) RETURN t
  UNION
  MATCH (p)<-[:HAS_TECH_DIRECTOR|HAS_DELIVERY_MANAGER|HAS_PRODUCT_OWNER]-(:Group)-[:HAS_TEAM]->(t:Team) RETURN t
}
WITH t ORDER BY t.code
RETURN {teams: collect({code: t.code})} AS data
