import { expect, test } from '@jest/globals';
import { startTracing } from '../../gateway/serving/tracing.ts';
import { openCollector } from '../collector.ts';
import { openFixture } from './fixture.ts';

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
