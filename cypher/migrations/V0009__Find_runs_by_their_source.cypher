CREATE INDEX import_run_source IF NOT EXISTS FOR (node:ImportRun) ON (node.source);
