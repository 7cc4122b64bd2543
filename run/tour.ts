import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { systemClock } from '../kernel/clock.ts';
import { readSettings } from './settings.ts';
import { walkTour } from './walk-tour.ts';

const pages = new URL('../docs/tour/', import.meta.url);

/** `npm run tour -- orders`: runs a page's examples against a running Waybill, showing answers. */
async function main(name: string | undefined): Promise<void> {
  const names = readdirSync(pages)
    .map((file) => file.replace(/\.md$/, ''))
    .filter((each) => each !== 'README');
  if (!name || !names.includes(name)) {
    throw new Error(`npm run tour -- <page>, one of: ${names.join(', ')}`);
  }
  const settings = readSettings(process.env);
  await walkTour(readFileSync(new URL(`${name}.md`, pages), 'utf8'), {
    url: `http://localhost:${settings.PORT}`,
    apiKey: readFileSync(join(settings.DATA_DIR, 'api-key'), 'utf8').trim(),
    clock: systemClock,
    show({ heading, document }, answer) {
      say(`\n## ${heading}\n\n${document}\n${JSON.stringify(answer, null, 2)}`);
    },
  });
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

main(process.argv[2]).catch((error: unknown) => {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
});
