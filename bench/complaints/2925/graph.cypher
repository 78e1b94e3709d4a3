CREATE CONSTRAINT user_id FOR (n:User) REQUIRE n.id IS UNIQUE;
CREATE INDEX group_name FOR (n:Group) ON (n.name);
CALL db.awaitIndexes();
UNWIND range(1, 3000) AS rank
CREATE (:Group {name: 'Group ' + rank});
CREATE (:Group {name: 'Group A'});
// A share of users falls to rank r that is proportional to 1/r: the number of groups to the power of what is evenly spread between 0 and 1.
MATCH (g:Group) WITH count(g) - 1 AS groups
UNWIND range(1, 300000) AS i
CALL (groups, i) {
  WITH i, toInteger(groups ^ (((i * 7919) % 99991) / 99991.0)) AS rank
  MATCH (g:Group {name: 'Group ' + rank})
  CREATE (u:User {id: 'u' + i, name: '利用者' + i})-[:HAS_GROUP]->(g)
} IN TRANSACTIONS OF 20000 ROWS;
MATCH (g:Group {name: 'Group A'})
UNWIND range(1, 300000) AS i
WITH g, i WHERE i % 850 = 7
MATCH (u:User {id: 'u' + i})
CREATE (u)-[:HAS_GROUP]->(g);
