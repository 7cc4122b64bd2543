import { readFileSync } from 'node:fs';
import { generate, loadContext } from '@graphql-codegen/cli';
import { expect, test } from '@jest/globals';
import { areaNames } from '../run/areas.ts';

const root = new URL('..', import.meta.url).pathname;

test('generated types are those of the schema (npm run codegen)', async () => {
  const context = await loadContext(`${root}codegen.yml`);
  context.cwd = root;
  const files = (await generate(context, false)) as { filename: string; content: string }[];
  const stale = files.filter(({ filename, content }) => readFileSync(filename, 'utf8') !== content);
  const generated = files.map(({ filename }) => filename);
  for (const name of areaNames) {
    expect(generated).toContain(`subgraphs/${name}/__generated__/resolvers.ts`);
  }
  expect(stale.map(({ filename }) => filename)).toEqual([]);
}, 180_000);
