import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { connect, database, schemaOf, serve } from './peer.mjs';

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), '../../src/test/resources/peer');
const SCHEMA = join(FOLDER, 'schema.graphqls');
const GRAPH = join(FOLDER, 'graph.cypher');
const OPERATIONS = join(FOLDER, 'operations');
const ANSWERS = join(FOLDER, 'answers');
const MOST_PAGES = 10;

const driver = connect();
try {
  await refuseData();
  try {
    await load();
    await record();
  } finally {
    await empty();
  }
} finally {
  await driver.close();
}

async function refuseData() {
  const [{ nodes }] = await run('MATCH (n) RETURN count(n) AS nodes');
  if (nodes.toNumber() > 0) {
    throw new Error(`The database has ${nodes} nodes. Name an empty one: what is in it would change the answers.`);
  }
}

async function load() {
  for (const statement of readFileSync(GRAPH, 'utf8').split(/;\s*$/m)) {
    if (statement.trim()) {
      await run(statement);
    }
  }
}

/** Takes away what was loaded; before that, nothing was there. */
async function empty() {
  await run('MATCH (n) DETACH DELETE n');
  await run('DROP INDEX peerIncidentText IF EXISTS');
}

async function record() {
  const { server, url } = await serve(await schemaOf([SCHEMA], driver), 0);
  try {
    const names = readdirSync(OPERATIONS).filter((file) => file.endsWith('.graphql')).map((file) => file.slice(0, -'.graphql'.length)).sort();
    rmSync(ANSWERS, { recursive: true, force: true });
    mkdirSync(ANSWERS);
    let failed = 0;
    for (const name of names) {
      const answer = await ask(url, name);
      failed += 'errors' in [answer].flat().at(-1) ? 1 : 0;
      write(join(ANSWERS, `${name}.json`), answer);
    }
    write(join(FOLDER, 'recorded.json'), await versions(names));
    console.log(`Recorded the answers to ${names.length} operations; ${failed} of them are errors of the peer.`);
  } finally {
    await server.stop();
  }
}

/** The answer to an operation; the answers page by page if it has a variable $after. */
async function ask(url, name) {
  const query = readFileSync(join(OPERATIONS, `${name}.graphql`), 'utf8');
  const file = join(OPERATIONS, `${name}.json`);
  const variables = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  if (!query.includes('$after')) {
    return send(url, query, variables);
  }
  const pages = [await send(url, query, variables)];
  while (pageInfo(pages.at(-1))?.hasNextPage && pages.length < MOST_PAGES) {
    pages.push(await send(url, query, { ...variables, after: pageInfo(pages.at(-1)).endCursor }));
  }
  return pages;
}

async function send(url, query, variables) {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
  const { data, errors } = await response.json();
  return errors ? { errors: errors.map((error) => error.message) } : { data };
}

/** The first description of a page in an answer. */
function pageInfo(value) {
  if (value === null || typeof value !== 'object') {
    return undefined;
  }
  return value.pageInfo ?? Object.values(value).map(pageInfo).find((found) => found);
}

async function versions(names) {
  const modules = ['@neo4j/graphql', '@apollo/server', 'graphql', 'neo4j-driver'].map((name) => [name, installed(name)]);
  const [neo4j] = await run('CALL dbms.components() YIELD name, versions, edition RETURN name, versions[0] AS version, edition');
  return {
    ...Object.fromEntries(modules),
    node: process.version,
    neo4j: `${neo4j.version} ${neo4j.edition}`,
    operations: names.length,
    inputs: inputs(names),
  };
}

function installed(name) {
  return JSON.parse(readFileSync(new URL(`node_modules/${name}/package.json`, import.meta.url), 'utf8')).version;
}

/** The hash of all that the answers depend on: a test tells by it whether they are those to what is asked now. */
function inputs(names) {
  const files = [SCHEMA, GRAPH, ...names.flatMap((name) => ['graphql', 'json'].map((kind) => join(OPERATIONS, `${name}.${kind}`)).filter(existsSync))];
  return files.reduce((hash, file) => hash.update(readFileSync(file)), createHash('sha256')).digest('hex');
}

function write(file, value) {
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
}

async function run(statement) {
  const { records } = await driver.executeQuery(statement, {}, { database });
  return records.map((row) => row.toObject());
}
