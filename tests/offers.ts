import type { TestWaybill } from './waybill.ts';

type Ids = { nodes: { id: string; sku?: string }[] };

/**
 * Offers to every customer in turn, some taken, letters by which they order, a target and a budget,
 * in a company that sells.
 */
export async function offerSome({ ask, does, settled }: TestWaybill, count: number) {
  const around = await ask<Record<'customers' | 'products', Ids>>(
    '{ customers(first: 5) { nodes { id } } products(first: 5) { nodes { id sku } } }',
  );
  const pick = (list: keyof typeof around, n: number) =>
    around[list].nodes[n % around[list].nodes.length]!.id;
  for (let n = 0; n < count; n++) {
    const line = { productId: pick('products', n), quantity: { value: '1' }, unitPrice: '9' };
    const offer = { customerId: pick('customers', n), channel: 'PHONE', validUntil: '2999-12-31' };
    const { quotation } = await does<{ quotation: { id: string } }>(
      'saveQuotation',
      { ...offer, lines: [line] },
      'quotation { id }',
    );
    const input = { quotationId: quotation.id };
    if (n % 3 > 0) await does('sendQuotation', input, '__typename');
    if (n % 3 > 1) await does('acceptQuotation', input, '__typename');
    await order({ does }, pick('customers', n), around.products.nodes[0]!, n);
    const target = { name: 'Year', from: '2026-01-01', to: '2026-12-31', measure: 'ORDERS' };
    await does('saveSalesTarget', { ...target, amount: '100' }, '__typename');
    await plan({ does }, pick('customers', n), n);
  }
  const { accounts } = await ask<{ accounts: Ids }>(
    '{ accounts(first: 2, filter: { type: { eq: EXPENSE } }) { nodes { id } } }',
  );
  const center = { code: 'NORTH', name: 'North' };
  await does('saveCostCenter', center, '__typename');
  const lines = accounts.nodes.map(({ id: accountId }) => ({ accountId, month: 1, amount: '10' }));
  await does('saveBudget', { year: 2026, name: 'Plan', lines }, '__typename');
  await settled();
}

/** A letter with a line that can be read and one that can not. */
async function order(
  { does }: Pick<TestWaybill, 'does'>,
  customerId: string,
  { sku }: { sku?: string },
  n: number,
): Promise<void> {
  const text = `From: buyer@example.com\nMessage-ID: <${n}@example.com>\n\n${sku} ${n + 1}\nNOTHING-7 3\n`;
  await does('importOrderEmail', { message: { text }, customerId }, '__typename');
}

/** A territory of one customer, and a plan that is drafted, for channels one of which says more. */
async function plan({ does }: Pick<TestWaybill, 'does'>, customerId: string, n: number) {
  const customerIds = n < 5 ? [customerId] : [];
  const rules = [{ postalPrefix: `9${n}`, precedence: n }];
  const territory = { code: `T${n}`, name: `Territory ${n}`, rules, customerIds };
  await does('saveTerritory', territory, '__typename');
  const children = [{ key: 'WEB' }, { key: 'PHONE' }];
  const lines = [{ key: 'WEB', month: 1, amount: '99' }];
  const split = { measure: 'REVENUE', by: 'CHANNEL', method: 'EVEN', children, lines };
  await does(
    'saveSalesPlan',
    { ...split, name: 'Plan', year: 2026 + n, amount: '1000' },
    '__typename',
  );
}
