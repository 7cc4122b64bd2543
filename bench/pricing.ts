import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { assert } from '../kernel/refusal.ts';
import { service } from '../kernel/viewer.ts';
import { openWaybill } from '../run/embedded.ts';
import { startPostgres } from '../run/postgres.ts';
import { readSettings } from '../run/settings.ts';

// `node bench/pricing.ts`: a basket of 200 lines against 10,000 prices of ten lists and 20
// promotions, each asked of the whole Waybill in one process, with the graph in between.

const LINES = 200;
const LISTS = 10;
const PRODUCTS = 250;
const SCALES = 4;
const ROUNDS = 200;

const say = (text: string) => process.stdout.write(`${text}\n`);
const dataDir = mkdtempSync(join(tmpdir(), 'waybill-pricing-'));
const postgres = await startPostgres({ dataDir });
const settings = readSettings({ DEMO: 'false' });
const waybill = await openWaybill({
  settings,
  databaseUrl: postgres.url,
  secret: 'a secret for benchmarks, of 32 letters or more',
  log: pino({ level: 'silent' }),
});
const viewer = service('bench', 'bench');
const perform = (verb: string, input: object) => {
  const area = waybill.areas.find(({ name }) => name === verb.split('.')[0])!;
  return area.perform(verb, viewer, input) as Promise<Record<string, string>>;
};

/** Products, customers, lists with scales for all, a group and a customer; promotions. */
async function setUp(): Promise<string> {
  const skus = Array.from({ length: PRODUCTS }, (_, n) => `B-${n}`);
  const products = skus.map((sku) => ({ sku, name: `Product ${sku}`, baseUnit: 'PCS' }));
  await perform('catalog.saveProducts', { products });
  const { customerGroupId } = await perform('crm.saveCustomerGroup', { code: 'G', name: 'Group' });
  const customer = { name: 'Bench', isProspect: false, groupId: customerGroupId, tier: 'C' };
  const terms = { paymentTermDays: 30 };
  const { customerId } = await perform('crm.saveCustomer', { ...customer, ...terms });
  const audiences = [{}, { groupId: customerGroupId }, { customerId }];
  for (let n = 0; n < LISTS; n++) {
    const list = { code: `L-${n}`, name: `List ${n}`, currency: 'CNY', precedence: n };
    const audience = audiences[n % audiences.length]!;
    const { priceListId } = await perform('sales.savePriceList', { ...list, ...audience });
    const prices = skus.flatMap((sku) =>
      Array.from({ length: SCALES }, (_, scale) => {
        return { sku, unitPrice: `${20 + n - scale}`, minQuantity: `${scale * 10}` };
      }),
    );
    await perform('sales.savePrices', { priceListId: priceListId!, prices });
  }
  for (let n = 0; n < 20; n++) {
    const terms = { kind: 'PERCENT', percent: '1', priority: n, minQuantity: `${n + 1}` };
    await perform('sales.savePromotion', { code: `P-${n}`, name: `Promotion ${n}`, ...terms });
  }
  return customerId!;
}

const document = `query ($input: PriceBasketInput!) { priceBasket(input: $input) {
  gross { amount } lines { unitPrice net { amount } why } userErrors { code message } } }`;

type Answer = { priceBasket: { lines: unknown[]; userErrors: { message: string }[] } };

try {
  const customerId = await setUp();
  const lines = Array.from({ length: LINES }, (_, n) => ({
    ...{ sku: `B-${n}`, quantity: { value: `${1 + (n % 40)}` } },
  }));
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const input = { customerId, lines };
    const start = performance.now();
    const { priceBasket } = await waybill.graph<Answer>(viewer, document, { input });
    times.push(performance.now() - start);
    assert(priceBasket.userErrors.length === 0, `${priceBasket.userErrors[0]?.message}`);
    assert(priceBasket.lines.length === LINES, 'every line has its price');
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(share * (ROUNDS - 1))]!.toFixed(1);
  const rules = LISTS * PRODUCTS * SCALES;
  say(`${LINES} lines, ${rules} prices: p50 ${at(0.5)} ms, p90 ${at(0.9)}, worst ${at(1)}`);
} finally {
  await waybill.close();
  await postgres.stop();
  rmSync(dataDir, { recursive: true, force: true });
}
