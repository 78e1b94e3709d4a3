import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { fileURLToPath } from 'node:url';
import neo4j from 'neo4j-driver';
import { connect, database, schemaOf, serve } from './peer.mjs';

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), '../complaints');
const [divisor = '1', ...only] = process.argv.slice(2);

const driver = connect();
const read = (complaint, file) => readFileSync(join(FOLDER, complaint, file), 'utf8');

try {
  await refuseData();
  for (const complaint of readdirSync(FOLDER).filter((name) => /^\d+$/.test(name) && (only.length === 0 || only.includes(name)))) {
    try {
      await compare(complaint);
    } finally {
      await empty();
    }
  }
} finally {
  await driver.close();
}

async function refuseData() {
  const [nodes] = await run('MATCH (n) RETURN count(n)');
  if (nodes > 0) {
    throw new Error(`The database has ${nodes} nodes. Name an empty one: it is emptied in the end.`);
  }
}

async function compare(complaint) {
  const loading = await timed(() => load(complaint));
  const variables = JSON.parse(read(complaint, 'variables.json'));
  const byHand = await timed(async () => (await run(read(complaint, 'by-hand.cypher'), variables))[0]);
  const { server, url } = await serve(await schemaOf([join(FOLDER, complaint, 'schema.graphqls')], driver), 0);
  try {
    const peer = await timed(() => ask(url, read(complaint, 'query.graphql'), variables));
    const same = isDeepStrictEqual(JSON.parse(JSON.stringify(byHand.value)), peer.value);
    console.log(`${complaint}: ${same ? 'same answer' : 'DIFFERENT ANSWERS'}, ${JSON.stringify(byHand.value).length} characters; `
      + `loaded in ${loading.ms} ms; the first time by hand ${byHand.ms} ms, peer ${peer.ms} ms`);
    process.exitCode ||= same ? 0 : 1;
  } finally {
    await server.stop();
  }
}

async function load(complaint) {
  for (const statement of smaller(read(complaint, 'graph.cypher')).split(/;\s*$/m).filter((text) => text.trim())) {
    await run(statement);
  }
}

/** The same graph with its sizes divided. */
function smaller(text) {
  return text.replace(/range\(1, (\d{4,})\)/g, (_, size) => `range(1, ${Math.ceil(size / divisor)})`);
}

async function ask(url, query, variables) {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
  const { data, errors } = await response.json();
  return errors ?? data;
}

async function timed(work) {
  const start = performance.now();
  const value = await work();
  return { value, ms: Math.round(performance.now() - start) };
}

/** Takes away what was loaded, with its indexes; before that, nothing was there. */
async function empty() {
  await run('MATCH ()-[r]->() CALL (r) { DELETE r } IN TRANSACTIONS OF 20000 ROWS');
  await run('MATCH (n) CALL (n) { DELETE n } IN TRANSACTIONS OF 20000 ROWS');
  for (const name of await run('SHOW CONSTRAINTS YIELD name')) {
    await run(`DROP CONSTRAINT ${name}`);
  }
  for (const name of await run("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name")) {
    await run(`DROP INDEX ${name}`);
  }
}

/** The first column; not in a managed transaction, in which CALL … IN TRANSACTIONS is not allowed. */
async function run(statement, parameters = {}) {
  const session = driver.session({ database });
  try {
    const { records } = await session.run(statement, parameters);
    return records.map((row) => numbers(row.get(0)));
  } finally {
    await session.close();
  }
}

/** With plain numbers in place of the driver's integers. */
function numbers(value) {
  if (neo4j.isInt(value)) {
    return value.toNumber();
  }
  if (Array.isArray(value)) {
    return value.map(numbers);
  }
  return value !== null && typeof value === 'object' ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, numbers(item)])) : value;
}
