import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { systemClock } from '../kernel/clock.ts';
import { anchorsOf, examplesOf } from '../run/tour-page.ts';
import { walkTour } from '../run/walk-tour.ts';
import { startWaybill, type RunningWaybill } from './running.ts';

const root = new URL('../', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, root), 'utf8');
const names = readdirSync(new URL('docs/tour/', root)).filter((name) => name !== 'README.md');
const pages = new Map(names.map((name) => [name, read(`docs/tour/${name}`)]));

describe('a newcomer at a new installation', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'waybill-tour-'));
  let waybill: RunningWaybill;

  beforeAll(async () => {
    waybill = await startWaybill(dataDir, { DEMO: 'true' });
  }, 270_000);

  afterAll(async () => {
    await waybill.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }, 60_000);

  test('finds a demo company that has worked to the end', () => {
    expect(waybill.output()).not.toContain('stopped early');
  });

  test.each(names)(
    'runs every example of %s in its order',
    async (name) => {
      const { url, apiKey } = waybill;
      const shown: string[] = [];
      const show = ({ heading }: { heading: string }) => shown.push(heading);
      await walkTour(pages.get(name)!, { url, apiKey, clock: systemClock, show });
      expect(shown).toHaveLength(examplesOf(pages.get(name)!).length);
    },
    120_000,
  );
});

describe('the pages', () => {
  test.each(names)('%s has an example under every heading', (name) => {
    const headings = [...pages.get(name)!.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
    const shown = new Set(examplesOf(pages.get(name)!).map(({ heading }) => heading));
    expect([...shown]).toEqual(headings);
  });

  test.each(['README.md', 'README.zh-CN.md'])('%s links every function to its example', (file) => {
    const links = [...read(file).matchAll(/\]\(docs\/tour\/([\w-]+\.md)#([^)]+)\)/g)];
    const linked = links.map(([, name, anchor]) => `${name}#${anchor}`);
    const there = [...pages].flatMap(([name, page]) =>
      anchorsOf(page)
        .slice(1)
        .map((anchor) => `${name}#${anchor}`),
    );
    expect([...linked].sort()).toEqual([...there].sort());
  });

  test('lead to headings that are there', () => {
    const wrong = [...pages, ['README.md', read('docs/tour/README.md')] as const].flatMap(
      ([name, page]) =>
        [...page.matchAll(/\]\(([\w-]+\.md)(?:#([^)]+))?\)/g)]
          .filter(([, target, anchor]) => !leadsSomewhere(target!, anchor))
          .map(([link]) => `${name}: ${link}`),
    );
    expect(wrong).toEqual([]);
  });
});

function leadsSomewhere(target: string, anchor: string | undefined): boolean {
  if (target !== 'README.md' && !pages.has(target)) return false;
  return !anchor || anchorsOf(read(`docs/tour/${target}`)).includes(anchor);
}
