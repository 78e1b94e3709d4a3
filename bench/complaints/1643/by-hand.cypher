MATCH (initiative:WorkItem)<-[:PARENT]-(enterprise:WorkItem)<-[:PARENT]-(functional:WorkItem)<-[:PARENT]-(milestone:WorkItem)
WHERE initiative.id IN $initiatives AND initiative.type = 'Initiative Milestone'
  AND enterprise.type = 'Enterprise Milestone' AND functional.type = 'Functional Milestone'
  AND milestone.type = 'Development / Delivery Milestone' AND milestone.organization = 'Technology'
  AND milestone.status IN ['Implementing', 'Done', 'Portfolio Backlog', 'Analysis']
  AND EXISTS { (milestone)-[:HAS_STATE]->(state:State) WHERE state.createdOn = date($today) }
WITH DISTINCT milestone
MATCH (milestone)<-[:PARENT]-(work:WorkItem)
WHERE work.type IN ['Feature', 'Dependency']
  AND EXISTS { (work)-[:US_DEPENDENCY]->(up:WorkItem) WHERE up.type IN ['Feature', 'Dependency'] }
WITH DISTINCT work ORDER BY work.id
RETURN {workItems: collect({id: work.id, type: work.type,
  upstream: COLLECT { MATCH (work)-[:US_DEPENDENCY]->(up:WorkItem) WITH DISTINCT up ORDER BY up.id RETURN {id: up.id, type: up.type, status: up.status} },
  parents: COLLECT { MATCH (work)-[:PARENT]->(parent:WorkItem) RETURN {id: parent.id, status: parent.status,
    states: COLLECT { MATCH (parent)-[:HAS_STATE]->(state:State) WHERE state.createdOn = date($today) RETURN {health: state.health} }} }
})} AS data
