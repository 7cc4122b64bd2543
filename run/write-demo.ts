import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dayOf, systemClock } from '../kernel/clock.ts';
import { demoCompany } from './demo-company.ts';
import { DEMO_SEED, demoSize } from './demo.ts';
import { writeCsv } from './csv.ts';

// `npm run demo -- <folder>`: writes the demo company as files that `npm run import` takes.
const folder = process.argv[2] ?? 'demo';
mkdirSync(folder, { recursive: true });
const files = demoCompany(DEMO_SEED, dayOf(systemClock.now()), demoSize);
for (const [name, rows] of Object.entries(files)) {
  writeFileSync(join(folder, `${name}.csv`), writeCsv(rows));
  process.stdout.write(`${join(folder, `${name}.csv`)}: ${rows.length} rows\n`);
}
