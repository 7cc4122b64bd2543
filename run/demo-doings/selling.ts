import { daysAfter } from '../../kernel/clock.ts';
import type { DemoCompany } from './company.ts';

const channels = [
  ['WEB', 'Web shop', '网上商城'],
  ['STORE', 'Stores', '门店'],
  ['DISTRIBUTOR', 'Distributors', '经销商'],
] as const;

/** By the first digit of the postal code. */
const territories = [
  ['NORTH', 'North', '华北', '1'],
  ['EAST', 'East', '华东', '2'],
  ['MIDDLE', 'Middle', '华中', '4'],
  ['SOUTH', 'South', '华南', '5'],
  ['WEST', 'West', '西部', '6'],
] as const;

/** The channels, the territories, what is wanted of them this year, and offers that wait for an answer. */
export async function sell({ does, today, products, customers }: DemoCompany): Promise<void> {
  for (const [code, name, nameZh] of channels)
    await does('saveSalesChannel', { code, name, nameZh });
  for (const [code, name, nameZh, postalPrefix] of territories) {
    const rules = [{ country: 'CN', postalPrefix, precedence: 10 }];
    await does('saveTerritory', { code, name, nameZh, rules });
  }
  await does('restateSales', { from: daysAfter(today, -400), to: today });
  const year = today.slice(0, 4);
  const period = { from: `${year}-01-01`, to: `${year}-12-31`, measure: 'REVENUE' };
  for (const [channel, name] of channels) {
    await does('saveSalesTarget', {
      ...period,
      name: `${name} ${year}`,
      amount: '1500000',
      channel,
    });
  }
  for (const salesperson of ['Li Na', 'Wang Lei', 'Chen Jie', 'Anna Berg']) {
    const target = { ...period, name: `${salesperson} ${year}`, amount: '2000000', salesperson };
    await does('saveSalesTarget', target);
  }
  await does('saveReviewPolicy', { channel: 'WEB', valueLimit: '100000', overdueDays: 90 });
  for (const [n, customer] of customers.slice(0, 6).entries()) {
    const lines = [n, n + 7].map((k) => {
      return { productId: products[k % products.length]!.id, quantity: { value: '48' } };
    });
    const offer = { customerId: customer.id, channel: 'EMAIL', validUntil: daysAfter(today, 30) };
    const { quotation } = await does('saveQuotation', { ...offer, lines }, 'quotation { id }');
    const input = { quotationId: quotation!.id };
    if (n > 0) await does('sendQuotation', input);
    if (n === 5) await does('loseQuotation', { ...input, reason: 'Bought from a neighbour' });
  }
}
