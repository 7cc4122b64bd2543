import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { buildSchema, findBreakingChanges } from 'graphql';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { accessRules, ruleFor } from '../gateway/access.ts';
import { composedSchemas } from '../gateway/composition/committed-schemas.ts';
import { supergraphOf } from '../gateway/composition/composed.ts';
import { eventsSdl } from '../gateway/areas/node-owners.ts';
import { loadAreas } from '../run/areas.ts';

const read = (name: string) => readFileSync(new URL(`../schema/${name}`, import.meta.url), 'utf8');

const areas = await loadAreas();
let composed: Record<string, string>;
beforeAll(async () => {
  composed = await composedSchemas(areas);
});

describe('the graph', () => {
  test.each(['supergraph.graphql', 'api.graphql', 'supergraph.router.graphql'])(
    'composes to the committed schema/%s (npm run compose)',
    (name) => {
      expect(composed[name] === read(name)).toBe(true);
    },
  );

  test('is taken as it is committed at a start, and composed anew when an area differs', () => {
    const parts = [...areas, { name: 'events', sdl: eventsSdl(areas) }];
    expect(supergraphOf(parts)).toBe(read('supergraph.graphql'));
    const turned = areas.toReversed();
    const again = [{ name: 'events', sdl: eventsSdl(turned) }, ...turned];
    expect(supergraphOf(again)).toBe(read('supergraph.graphql'));
    const other = supergraphOf([{ name: 'greeting', sdl: 'type Query { hello: String }' }]);
    expect(other).toMatch(/hello: String/);
  });

  test('breaks no client of the last release', () => {
    const released = lastRelease('schema/api.graphql');
    const now = buildSchema(composed['api.graphql']!);
    const before = released ? buildSchema(released) : now;
    expect(findBreakingChanges(before, now)).toEqual([]);
  });

  test('has a rule for every field, and a description for every field and type', () => {
    const rules = accessRules(composed['supergraph.graphql']!);
    const schema = buildSchema(composed['api.graphql']!);
    const bare: string[] = [];
    for (const type of Object.values(schema.getTypeMap())) {
      if (type.name.startsWith('__') || !('getFields' in type)) continue;
      for (const field of Object.values(type.getFields())) {
        const isOutput = 'args' in field;
        if (isOutput && !ruleFor(rules, type.name, field.name))
          bare.push(`${type.name}.${field.name}`);
      }
    }
    expect(bare).toEqual([]);
  });

  test('shows an example of every root field', () => {
    const schema = buildSchema(composed['api.graphql']!);
    const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
    const without = roots
      .flatMap((root) => Object.values(root!.getFields()))
      .filter(({ description }) => !/Example:/.test(description ?? ''))
      .map(({ name }) => name);
    expect(without).toEqual([]);
  });
});

/** The file as it stood at the newest release tag; undefined before the first release. */
function lastRelease(file: string): string | undefined {
  try {
    const options = {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'] as ('ignore' | 'pipe')[],
    } as const;
    const tag = execFileSync('git', ['describe', '--tags', '--abbrev=0'], options).trim();
    return execFileSync('git', ['show', `${tag}:${file}`], { ...options, maxBuffer: 2 ** 26 });
  } catch {
    return undefined;
  }
}
