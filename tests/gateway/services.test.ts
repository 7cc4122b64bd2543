import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { pino } from 'pino';
import { openRemoteArea, type RemoteArea } from '../../gateway/areas/remote-area.ts';
import { serveArea, type ServedArea } from '../../gateway/areas/serve-area.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { staff } from '../area.ts';
import { openFixture, type FixtureArea } from './fixture.ts';

const SECRET = 'a secret of at least thirty-two characters';

describe('an area behind HTTP', () => {
  let area: FixtureArea;
  let served: ServedArea;
  let remote: RemoteArea;
  let closeFixture: () => Promise<void>;
  beforeAll(async () => {
    const fixture = await openFixture('in process');
    closeFixture = fixture.close;
    area = fixture.area('orders');
    const log = pino({ level: 'silent' });
    served = await serveArea({ area, secret: SECRET, host: '127.0.0.1', port: 0, log });
    remote = await openRemoteArea({
      name: 'orders',
      url: served.url,
      secret: SECRET,
      connections: 2,
      timeoutMs: 300,
    });
  });
  afterAll(async () => {
    await remote.close();
    await served.stop();
    await closeFixture();
  });

  test('answers nobody who does not sign', async () => {
    for (const path of ['/graphql', '/command', '/events', '/stuck', '/sdl']) {
      const response = await fetch(`${served.url}${path}`, { method: 'POST', body: '{}' });
      expect([path, response.status]).toEqual([path, 401]);
    }
    expect((await fetch(`${served.url}/healthz`)).status).toBe(200);
  });

  test('keeps idle connections far longer than those who ask it do', async () => {
    const { headers } = await fetch(`${served.url}/healthz`);
    expect(headers.get('keep-alive')).toBe('timeout=300');
  });

  test('keeps a refusal’s code and figures', async () => {
    area.perform = async () => {
      throw new Refusal('CREDIT_EXCEEDED', { limit: '100.00' }, ['lines']);
    };
    await expect(remote.perform('orders.place', staff(), {})).rejects.toMatchObject({
      name: 'Refusal',
      code: 'CREDIT_EXCEEDED',
      figures: { limit: '100.00' },
      field: ['lines'],
    });
  });

  test('is given up when it does not answer in time', async () => {
    area.perform = () => new Promise((resolve) => setTimeout(resolve, 2_000).unref());
    await expect(remote.perform('orders.place', staff(), {})).rejects.toThrow(/timeout/i);
  });

  test('wakes its readers at an event', async () => {
    const woken = new Promise<void>((resolve) => {
      const stop = remote.events.onWake(() => {
        stop();
        resolve();
      });
    });
    await new Promise((resolve) => setTimeout(resolve, 100));
    const { cursor } = area.publish('orders.OrderStatusChanged', { orderId: 'ord_1' });
    await woken;
    expect(await remote.events.head()).toBe(cursor);
  });
});

describe('a gateway whose area is gone', () => {
  test('says so for that area’s fields, and answers the rest', async () => {
    const fixture = await openFixture('over HTTP');
    await fixture.stopArea('crm');
    const response = await fixture.post({ query: '{ orders { number customer { name } } }' });
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'AREA_UNAVAILABLE', area: 'crm' } }],
    });
    const rest = await fixture.post({ query: '{ orders { number shipments { number } } }' });
    expect(await rest.json()).toMatchObject({ data: { orders: [{ number: 'SO-1' }, {}] } });
    await fixture.close();
  });
});

describe('with trusted documents', () => {
  const folder = mkdtempSync(join(tmpdir(), 'manifest-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('only those of the manifest are run, over every transport', async () => {
    const known = '{ hello }';
    const trustedDocuments = join(folder, 'manifest.json');
    writeFileSync(trustedDocuments, JSON.stringify({ [sha256(known)]: known }));
    const fixture = await openFixture('in process', { trustedDocuments });
    expect(await (await fixture.post({ query: known })).json()).toMatchObject({
      data: { hello: 'world' },
    });
    const other = await fixture.post({ query: '{ hello hello }' });
    expect(await other.json()).toMatchObject({
      errors: [{ extensions: { code: 'UNTRUSTED_DOCUMENT' } }],
    });
    const streamed = await fetch(`${fixture.gateway.url}/graphql/stream`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-api-key': 'wb_staff' },
      body: JSON.stringify({ query: '{ hello hello }' }),
    });
    expect(await streamed.text()).toContain('UNTRUSTED_DOCUMENT');
    await fixture.close();
  });

  test('a manifest whose hashes are wrong is refused at the start', async () => {
    const trustedDocuments = join(folder, 'wrong.json');
    writeFileSync(trustedDocuments, JSON.stringify({ [sha256('{ a }')]: '{ b }' }));
    await expect(openFixture('in process', { trustedDocuments })).rejects.toThrow(/SHA-256/);
  });
});

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
