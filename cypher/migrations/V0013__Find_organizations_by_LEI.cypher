// Legal Entity Identifiers, as numbers of corporations are found.
CREATE INDEX organization_lei IF NOT EXISTS FOR (node:Organization) ON (node.lei);
