import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openFixture, type Fixture } from '../gateway/fixture.ts';

let fixture: Fixture;
beforeAll(async () => {
  fixture = await openFixture('in process');
}, 60_000);
afterAll(() => fixture.close());

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${fixture.gateway.url}${path}`, { headers });

test('the page comes with a policy that lets nothing in from outside', async () => {
  const response = await get('/dashboard');
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  const policy = response.headers.get('content-security-policy')!.split('; ');
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).toContain("connect-src 'self'");
  expect(policy.join()).not.toMatch(/unsafe|https?:|\*/);
  expect(await response.text()).not.toMatch(/<script>|style=|https?:\/\//);
});

test('modules come without types, with paths in place of the names of libraries', async () => {
  const response = await get('/dashboard/chart.ts');
  expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  const text = await response.text();
  expect(text).toContain("from '/dashboard/lib/echarts/dist/echarts.esm.min.mjs'");
  expect(text).not.toContain('ChartOption =');
});

test('every module that the page needs is there, and known to the browser at once', async () => {
  const page = await get('/dashboard');
  const preloads = [...page.headers.get('link')!.matchAll(/<([^>]+)>; rel=modulepreload/g)];
  expect(preloads.length).toBeGreaterThan(20);
  for (const [, path] of preloads) expect((await get(path!)).status).toBe(200);
});

test('what has not changed is not sent again', async () => {
  const first = await get('/dashboard/style.css');
  const etag = first.headers.get('etag')!;
  expect(first.headers.get('content-encoding')).toBe('gzip');
  const again = await get('/dashboard/style.css', { 'if-none-match': etag });
  expect(again.status).toBe(304);
  expect(await again.text()).toBe('');
});

test.each([
  '/dashboard/tsconfig.json',
  '/dashboard/../package.json',
  '/dashboard/%2e%2e/package.json',
  '/dashboard/lib/pg/package.json',
  '/dashboard/session.graphql',
  '/dashboard/constructor',
])('%s is none of its files', async (path) => {
  const { status } = await get(path);
  expect(status).toBe(404);
});
