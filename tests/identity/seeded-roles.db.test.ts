import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openHouse, type House } from './house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

/** For administrators and for Waybill itself. */
const reserved = ['identity:admin', 'identity:verify', 'import:run', 'system:operate'];

test('every scope that the graph asks for is held by some role besides ADMIN, or reserved', async () => {
  const folder = new URL('../../schema/', import.meta.url);
  const files = readdirSync(folder).filter((file) => !/^(api|supergraph)/.test(file));
  const sdl = files.map((file) => readFileSync(new URL(file, folder), 'utf8')).join('\n');
  const rules = [...sdl.matchAll(/@access\(\s*scopes:\s*\[([^\]]*)\]/g)].map(([, list]) => list!);
  const asked = new Set(rules.join().match(/[a-z-]+:[a-z-]+/g));
  const roles = await house.rows<{ scopes: string[] }>('select scopes from role');
  const held = new Set(roles.flatMap(({ scopes }) => scopes));
  expect(asked.size).toBeGreaterThan(10);
  expect([...asked].filter((scope) => !held.has(scope) && !reserved.includes(scope))).toEqual([]);
});

test.each(['CUSTOMER', 'SUPPLIER', 'CARRIER'])(
  'the role %s holds nothing that is for the company’s own people',
  async (code) => {
    const [role] = await house.rows<{ scopes: string[] }>(
      `select scopes from role where code = '${code}'`,
    );
    const internal =
      /^(\*|identity|import|system|inventory):|:(internal|ledger|demand|history|costs|approve|prices|price|setup|post|fulfil)$/;
    expect(role!.scopes.filter((scope) => internal.test(scope))).toEqual([]);
  },
);
