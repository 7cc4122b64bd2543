import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@jest/globals';
import { startTracing } from '../../gateway/tracing.ts';
import { openFixture } from './fixture.ts';

type Span = { name: string; traceId: string; spanId: string; parentSpanId?: string };
type Export = { resourceSpans: { scopeSpans: { spans: Span[] }[] }[] };

test('a query is one trace, from the caller’s span through the gateway into each area', async () => {
  const collector = await openCollector();
  const stopTracing = await startTracing(collector.url);
  const fixture = await openFixture('over HTTP');
  const traceId = '0af7651916cd43dd8448eb211c80319c';
  await fixture.post(
    { query: '{ orders { number customer { name } } }' },
    { 'x-api-key': 'wb_staff', traceparent: `00-${traceId}-b7ad6b7169203331-01` },
  );
  await fixture.close();
  await stopTracing();
  const spans = collector.spans.filter((span) => span.traceId === traceId);
  const names = spans.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['graphql', 'gateway.fetch']));
  expect(names).toEqual(expect.arrayContaining(['orders /graphql', 'crm /graphql']));
  const ids = new Set(spans.map(({ spanId }) => spanId).concat('b7ad6b7169203331'));
  expect(spans.filter(({ parentSpanId }) => !ids.has(parentSpanId ?? ''))).toEqual([]);
  await collector.close();
});

/** Takes what an OTLP collector would be sent. */
async function openCollector() {
  const spans: Span[] = [];
  const server = createServer((request, response) => {
    void (async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
      const { resourceSpans } = JSON.parse(Buffer.concat(chunks).toString()) as Export;
      for (const { scopeSpans } of resourceSpans) spans.push(...scopeSpans.flatMap((s) => s.spans));
      response.setHeader('content-type', 'application/json');
      response.end('{}');
    })();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    spans,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
