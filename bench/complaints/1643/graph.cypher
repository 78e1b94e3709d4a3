CREATE CONSTRAINT work_item_id FOR (n:WorkItem) REQUIRE n.id IS UNIQUE;
CREATE INDEX work_item_type FOR (n:WorkItem) ON (n.type);
CREATE INDEX state_created_on FOR (n:State) ON (n.createdOn);
CALL db.awaitIndexes();
UNWIND range(1, 50) AS i
CREATE (:WorkItem {id: 'i' + i, type: 'Initiative Milestone', organization: 'Business', status: 'Implementing'});
UNWIND range(1, 500) AS i
MATCH (parent:WorkItem {id: 'i' + (1 + i % 50)})
CREATE (:WorkItem {id: 'e' + i, type: 'Enterprise Milestone', organization: 'Business', status: 'Implementing'})-[:PARENT]->(parent);
UNWIND range(1, 5000) AS i
MATCH (parent:WorkItem {id: 'e' + (1 + i % 500)})
CREATE (:WorkItem {id: 'f' + i, type: 'Functional Milestone', organization: 'Technology', status: 'Implementing'})-[:PARENT]->(parent);
MATCH (functional:WorkItem {type: 'Functional Milestone'}) WITH count(functional) AS functionals
UNWIND range(1, 20000) AS i
CALL (functionals, i) {
  MATCH (parent:WorkItem {id: 'f' + (1 + i % functionals)})
  CREATE (m:WorkItem {id: 'd' + i, type: 'Development / Delivery Milestone',
    organization: CASE WHEN i % 3 = 0 THEN 'Business' ELSE 'Technology' END,
    status: ['Implementing', 'Done', 'Portfolio Backlog', 'Analysis', 'Cancelled'][i / 7 % 5]})-[:PARENT]->(parent)
  FOREACH (day IN range(1, 3) | CREATE (m)-[:HAS_STATE]->(:State {createdOn: date({year: 2022, month: 6, day: day + i % 4}), health: ['GREEN', 'AMBER', 'RED'][(i + day) % 3]}))
} IN TRANSACTIONS OF 5000 ROWS;
MATCH (milestone:WorkItem {type: 'Development / Delivery Milestone'}) WITH count(milestone) AS milestones
UNWIND range(1, 100000) AS i
CALL (milestones, i) {
  MATCH (parent:WorkItem {id: 'd' + (1 + i % milestones)})
  CREATE (:WorkItem {id: 'w' + i, type: CASE WHEN i % 10 = 0 THEN 'Dependency' ELSE 'Feature' END, organization: 'Technology', status: 'Implementing'})-[:PARENT]->(parent)
} IN TRANSACTIONS OF 20000 ROWS;
MATCH (work:WorkItem) WHERE work.type IN ['Feature', 'Dependency'] WITH count(work) AS works
UNWIND range(1, 100000) AS i
CALL (works, i) {
  WITH i, works WHERE i % 3 = 0
  MATCH (down:WorkItem {id: 'w' + i}), (up:WorkItem {id: 'w' + (1 + i * 7 % works)})
  CREATE (down)-[:US_DEPENDENCY]->(up)
} IN TRANSACTIONS OF 20000 ROWS;
