// One text whatever the number of its documents; found by its hash.
CREATE CONSTRAINT text_id IF NOT EXISTS FOR (node:Text) REQUIRE node.id IS UNIQUE;
CREATE INDEX document_text_hash IF NOT EXISTS FOR (node:Document) ON (node.textHash);
CREATE INDEX text_band0 IF NOT EXISTS FOR (node:Text) ON (node.band0);
CREATE INDEX text_band1 IF NOT EXISTS FOR (node:Text) ON (node.band1);
CREATE INDEX text_band2 IF NOT EXISTS FOR (node:Text) ON (node.band2);
CREATE INDEX text_band3 IF NOT EXISTS FOR (node:Text) ON (node.band3);
