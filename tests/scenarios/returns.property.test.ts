import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { deliveredOrder, openShop, type Delivered, type Shop } from '../returned.ts';
import { openTestWaybill, type TestWaybill } from '../waybill.ts';

let waybill: TestWaybill;
let shop: Shop;
beforeAll(async () => {
  waybill = await openTestWaybill();
  shop = await openShop(waybill);
  const rule = { isReturnable: true, windowDays: 30, autoLimit: '100000', feePercent: '7.5' };
  await waybill.does('saveReturnRule', rule, '__typename');
}, 120_000);
afterAll(() => waybill.close());

const dispositions = ['RESTOCK', 'SCRAP', 'REFURBISH', 'RETURN_TO_SUPPLIER', 'RETURN_TO_CUSTOMER'];

/** One return: how much of what was bought comes back, where each piece goes, how it ends. */
const aReturn = fc.record({
  places: fc.array(fc.constantFrom(...dispositions), { minLength: 1, maxLength: 4 }),
  reason: fc.constantFrom('DEFECTIVE', 'NOT_NEEDED'),
  resolution: fc.constantFrom('REFUND', 'CREDIT'),
  isFeeWaived: fc.boolean(),
  isPaidOut: fc.boolean(),
});
const anOrder = fc.record({
  quantity: fc.integer({ min: 4, max: 8 }),
  discount: fc.constantFrom('0', '3.33', '12.5'),
  returns: fc.array(aReturn, { minLength: 1, maxLength: 3 }),
});
type Wish = typeof aReturn extends fc.Arbitrary<infer One> ? One : never;

type Returned = { returnOrder: { id: string; status: string; lines: { id: string }[] } };
const answer = 'returnOrder { id status lines { id } }';

/** Takes a return all the way; what can not be returned any more is refused, and that is right. */
async function goThrough({ orderId, lineId: orderLineId }: Delivered, wish: Wish): Promise<void> {
  const { does, settled } = waybill;
  const value = String(wish.places.length);
  const lines = [{ orderLineId, quantity: { value }, reason: wish.reason }];
  const asked = await does<Returned>('requestReturn', { orderId, lines }, answer).catch(
    (error: Error) => {
      if (!error.message.includes('NOT_RETURNABLE')) throw error;
    },
  );
  if (!asked) return;
  const { id: returnOrderId, lines: own } = asked.returnOrder;
  const returnLineId = own[0]!.id;
  const received = [{ returnLineId, received: value }];
  await does('receiveReturn', { returnOrderId, lines: received }, answer);
  const found = wish.places.map((disposition) => {
    const { warehouseId } = shop;
    return { returnLineId, quantity: '1', grade: 'GOOD', disposition, warehouseId };
  });
  await does('inspectReturn', { returnOrderId, lines: found }, answer);
  const { resolution, isFeeWaived } = wish;
  await does('resolveReturn', { returnOrderId, resolution, isFeeWaived }, answer);
  await settled();
  if (wish.isPaidOut) await payOut(returnOrderId);
}

async function payOut(id: string): Promise<void> {
  type Found = {
    returnOrder: { creditNote: { id: string; onAccount: { amount: string } } | null };
  };
  const { returnOrder } = await waybill.ask<Found>(
    'query ($id: ID!) { returnOrder(id: $id) { creditNote { id onAccount { amount } } } }',
    { id },
  );
  const { creditNote } = returnOrder;
  if (!creditNote || creditNote.onAccount.amount === '0') return;
  const paid = { creditNoteId: creditNote.id, paidDate: '2026-04-02', method: 'BANK_TRANSFER' };
  await waybill.does('refundCreditNote', paid, '__typename');
  await waybill.settled();
}

test('whatever comes back, stock, ledger and sub-ledgers agree to the cent', async () => {
  await fc.assert(
    fc.asyncProperty(anOrder, async ({ quantity, discount, returns }) => {
      const order = await deliveredOrder(waybill, shop, String(quantity), discount);
      for (const wish of returns) await goThrough(order, wish);
      type Amount = { amount: string };
      const proof = await waybill.ask<{
        accountBalance: { balance: Amount };
        stockValue: { value: Amount };
      }>(
        `{ stockIntegrity { kind } ledgerIntegrity { check subject expected actual }
           stuckEvents { lastError } accountBalance(role: INVENTORY) { balance { amount } }
           stockValue { value { amount } } }`,
      );
      expect(proof).toMatchObject({ stockIntegrity: [], ledgerIntegrity: [], stuckEvents: [] });
      expect(proof.accountBalance.balance.amount).toBe(proof.stockValue.value.amount);
      const [claims] = await waybill.rowsOf<{ same: boolean }>(
        'returns',
        `select coalesce(sum(claimed), 0) = (select coalesce(sum(quantity), 0)
           from return_inspection where disposition <> 'RETURN_TO_CUSTOMER') as same
         from return_claim`,
      );
      expect(claims).toEqual({ same: true });
    }),
    { numRuns: 6, endOnFailure: true },
  );
  const { creditNotes } = await waybill.ask<{ creditNotes: { totalCount: number } }>(
    '{ creditNotes(first: 1) { totalCount } }',
  );
  expect(creditNotes.totalCount).toBeGreaterThan(0);
}, 120_000);
