import { readFileSync, writeFileSync } from 'node:fs';
import { composedSchemas } from '../gateway/composition/committed-schemas.ts';
import { loadAreas } from './areas.ts';

// `npm run compose`: writes the composed schemas that are committed; with --check only compares.
const isCheck = process.argv.includes('--check');
for (const [name, text] of Object.entries(await composedSchemas(await loadAreas()))) {
  const file = new URL(`../schema/${name}`, import.meta.url);
  if (!isCheck) writeFileSync(file, text);
  else if (readFileSync(file, 'utf8') !== text) {
    process.stderr.write(`schema/${name} is not what the areas compose to: npm run compose\n`);
    process.exitCode = 1;
  }
}
