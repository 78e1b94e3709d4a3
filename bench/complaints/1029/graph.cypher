CREATE CONSTRAINT team_code FOR (n:Team) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT group_code FOR (n:Group) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT person_code FOR (n:Person) REQUIRE n.code IS UNIQUE;
CALL db.awaitIndexes();
UNWIND range(1, 50000) AS i
CREATE (:Person {code: 'p' + i});
CREATE (:Person {code: 'tanaka.hanako'});
MATCH (p:Person) WITH count(p) - 1 AS persons
UNWIND range(1, 1000) AS i
MATCH (director:Person {code: 'p' + (1 + i * 31 % persons)}), (manager:Person {code: 'p' + (1 + i * 37 % persons)}), (owner:Person {code: 'p' + (1 + i * 41 % persons)})
CREATE (g:Group {code: 'g' + i})-[:HAS_TECH_DIRECTOR]->(director), (g)-[:HAS_DELIVERY_MANAGER]->(manager), (g)-[:HAS_PRODUCT_OWNER]->(owner);
MATCH (p:Person) WITH count(p) - 1 AS persons
MATCH (g:Group) WITH persons, count(g) AS groups
UNWIND range(1, 20000) AS i
CALL (persons, groups, i) {
  MATCH (g:Group {code: 'g' + (1 + i % groups)})
  CREATE (g)-[:HAS_TEAM]->(t:Team {code: 't' + i})
  WITH t
  UNWIND range(1, 12) AS k
  MATCH (p:Person {code: 'p' + (1 + (i * 17 + k * 7877) % persons)})
  FOREACH (_ IN CASE WHEN k <= 9 THEN [1] ELSE [] END | CREATE (t)-[:HAS_TEAM_MEMBER]->(p))
  FOREACH (_ IN CASE WHEN k = 10 THEN [1] ELSE [] END | CREATE (t)-[:HAS_PRODUCT_OWNER]->(p))
  FOREACH (_ IN CASE WHEN k = 11 THEN [1] ELSE [] END | CREATE (t)-[:HAS_TECH_LEAD]->(p))
  FOREACH (_ IN CASE WHEN k = 12 THEN [1] ELSE [] END | CREATE (t)-[:HAS_DELIVERY_MANAGER]->(p))
} IN TRANSACTIONS OF 2000 ROWS;
MATCH (p:Person {code: 'tanaka.hanako'}), (member:Team {code: 't1'}), (owner:Team {code: 't2'}), (lead:Team {code: 't3'}), (manager:Team {code: 't4'})
CREATE (member)-[:HAS_TEAM_MEMBER]->(p), (owner)-[:HAS_PRODUCT_OWNER]->(p), (lead)-[:HAS_TECH_LEAD]->(p), (manager)-[:HAS_DELIVERY_MANAGER]->(p), (member)-[:HAS_TECH_LEAD]->(p);
MATCH (p:Person {code: 'tanaka.hanako'}), (director:Group {code: 'g6'}), (manager:Group {code: 'g7'}), (owner:Group {code: 'g8'})
OPTIONAL MATCH (director)-[d:HAS_TECH_DIRECTOR]->() OPTIONAL MATCH (manager)-[m:HAS_DELIVERY_MANAGER]->() OPTIONAL MATCH (owner)-[o:HAS_PRODUCT_OWNER]->()
DELETE d, m, o
CREATE (director)-[:HAS_TECH_DIRECTOR]->(p), (manager)-[:HAS_DELIVERY_MANAGER]->(p), (owner)-[:HAS_PRODUCT_OWNER]->(p);
