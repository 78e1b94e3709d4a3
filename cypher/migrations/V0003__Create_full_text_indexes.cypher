// The analyzer cjk cuts Japanese into pairs of characters, needs no dictionary, and is part of every Neo4j.
CREATE FULLTEXT INDEX incidentText IF NOT EXISTS FOR (node:Incident) ON EACH [node.searchText]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
CREATE FULLTEXT INDEX organizationText IF NOT EXISTS FOR (node:Organization) ON EACH [node.name, node.aliases]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
CREATE FULLTEXT INDEX documentText IF NOT EXISTS FOR (node:Document) ON EACH [node.title, node.publisher]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
