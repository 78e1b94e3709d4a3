import { readFileSync } from 'node:fs';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Neo4jGraphQL } from '@neo4j/graphql';
import neo4j from 'neo4j-driver';

/** A driver for the database that NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD name; without a user, nobody logs in. */
export function connect(environment = process.env) {
  const { NEO4J_URI = 'bolt://127.0.0.1:7687', NEO4J_USER, NEO4J_PASSWORD = '' } = environment;
  return neo4j.driver(NEO4J_URI, NEO4J_USER ? neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD) : undefined);
}

/** The database of that server; named, because the library's documentation says that this saves a round trip for each request. */
export const database = process.env.NEO4J_DATABASE ?? 'neo4j';

/** The executable schema that the library makes of SDL files. */
export async function schemaOf(files, driver) {
  const typeDefs = files.map((file) => readFileSync(file, 'utf8'));
  return new Neo4jGraphQL({ typeDefs, driver }).getSchema();
}

/** Serves the schema on 127.0.0.1, and gives the server with its address. */
export async function serve(schema, port) {
  const server = new ApolloServer({ schema });
  const context = async () => ({ sessionConfig: { database } });
  const { url } = await startStandaloneServer(server, { context, listen: { host: '127.0.0.1', port } });
  return { server, url };
}
