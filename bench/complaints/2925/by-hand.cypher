MATCH (g:Group)<-[:HAS_GROUP]-(u:User)
WHERE g.name IN $groups
WITH DISTINCT u ORDER BY u.id
WITH collect({node: {id: u.id, name: u.name}}) AS edges
RETURN {usersConnection: {totalCount: size(edges), edges: edges}} AS data
