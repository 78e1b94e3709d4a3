import { lexicographicSortSchema, printSchema } from 'graphql';
import { schemaOf } from './peer.mjs';

// The schema that the library makes of SDL files; no database is needed.
console.log(printSchema(lexicographicSortSchema(await schemaOf(process.argv.slice(2)))));
