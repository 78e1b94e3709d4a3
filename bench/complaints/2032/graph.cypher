CREATE CONSTRAINT component_uuid FOR (n:Component) REQUIRE n.uuid IS UNIQUE;
CREATE CONSTRAINT process_uuid FOR (n:Process) REQUIRE n.uuid IS UNIQUE;
CREATE CONSTRAINT product_uuid FOR (n:Product) REQUIRE n.uuid IS UNIQUE;
CREATE INDEX product_brand FOR (n:Product) ON (n.brand);
CALL db.awaitIndexes();
UNWIND range(1, 2000) AS i
CREATE (:Product {uuid: 'product-' + i, brand: CASE WHEN i % 500 = 1 THEN 'foo' ELSE 'brand ' + i % 40 END});
UNWIND range(1, 30000) AS i
CREATE (:Component {uuid: 'c' + i});
MATCH (c:Component) WITH count(c) AS components
MATCH (product:Product) WITH components, count(product) AS products
UNWIND range(1, 10000) AS i
CALL (components, products, i) {
  CREATE (p:Process {uuid: 'p' + i})
  WITH p, i, components, products
  MATCH (product:Product {uuid: 'product-' + (1 + i % products)})
  FOREACH (_ IN CASE WHEN i % 2 = 0 THEN [1] ELSE [] END | CREATE (p)-[:PRODUCT_OUTPUT]->(:ProductOutput {uuid: 'o' + i})-[:OF_PRODUCT]->(product))
  WITH p, i, components
  CALL (p, i, components) { UNWIND range(1, 5) AS k MATCH (c:Component {uuid: 'c' + (1 + (i * 13 + k * 6151) % components)}) CREATE (c)-[:INPUT]->(p) }
  CALL (p, i, components) { UNWIND range(1, 3) AS k MATCH (c:Component {uuid: 'c' + (1 + (i * 3 + k) % components)}) CREATE (p)-[:OUTPUT]->(c) }
} IN TRANSACTIONS OF 2000 ROWS;
