import { pino } from 'pino';
import { openArea } from '../../kernel/area.ts';
import { systemClock } from '../../kernel/clock.ts';
import { timeOrderedIds } from '../../kernel/ids.ts';
import { service } from '../../kernel/viewer.ts';
import { finance } from '../../subgraphs/finance/subgraph.ts';

// A process of its own that issues invoices until it is killed: `node issuing.ts URL FIRST`. Says
// each delivery that it has begun with, and then that it has an answer.

const CALLERS = 32;
const [databaseUrl = '', first = ''] = process.argv.slice(2);
const nobody = () => Promise.reject(new Error('Invoices ask nobody.'));
const area = await openArea(finance, {
  ...{ databaseUrl, poolSize: CALLERS, statementTimeoutMs: 20_000, clock: systemClock },
  ...{ ids: timeOrderedIds(systemClock), secret: 'a secret for tests, of 32 letters or more' },
  company: { name: 'Test Trading', currency: 'CNY', country: 'CN' },
  ...{ log: pino({ level: 'silent' }), processes: [], announce: false },
  ...{ graph: nobody, perform: nobody },
});
const viewer = service('test', 'test');
const tell = (text: string) => process.stdout.write(`${text}\n`);
let next = Number(first);

async function issue(): Promise<never> {
  for (;;) {
    const delivery = next++;
    tell(`began ${delivery}`);
    await area.perform('finance.issueInvoice', viewer, {
      ...{ orderId: `ord_${delivery}`, orderNumber: `SO-${delivery}`, customerId: 'cus_a' },
      ...{ deliveryId: `dlv_${delivery}`, currency: 'CNY', paymentTermDays: 30, freight: '0' },
      shippedAt: '2026-03-31T08:00:00.000Z',
      lines: [
        {
          ...{ lineId: `orl_${delivery}`, productId: 'prd_1', description: 'Tea' },
          ...{ quantity: '1', net: '10', taxRate: '13', taxCode: 'STANDARD' },
        },
      ],
    });
    tell(`done ${delivery}`);
  }
}

await Promise.all(Array.from({ length: CALLERS }, issue));
