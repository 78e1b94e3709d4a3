import { connect, schemaOf, serve } from './peer.mjs';

const [port, ...files] = process.argv.slice(2);
if (!/^\d+$/.test(port ?? '') || files.length === 0) {
  console.error('Usage: NODE_ENV=production NEO4J_URI=bolt://… NEO4J_USER=… NEO4J_PASSWORD=… node server.mjs PORT SCHEMA…');
  process.exit(2);
}

const driver = connect();
await driver.verifyConnectivity();
const { server, url } = await serve(await schemaOf(files, driver), Number(port));
console.log(`The peer answers at ${url}`);

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, async () => {
    await server.stop();
    await driver.close();
  });
}
