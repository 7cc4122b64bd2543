import { dayOf } from '../../../kernel/clock.ts';
import { command, type Work } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { decimal, sum } from '../../../kernel/decimal.ts';
import { AccrueFreight } from '../contract.ts';
import { requireBaseCurrency } from '../ledger/amount.ts';
import { accountsOn, post } from '../ledger/books.ts';
import { credit, debit, JournalEntry } from '../ledger/journal-entry.ts';
import { borneBy, type FreightShare } from './borne.ts';

type Input = NonNullable<(typeof AccrueFreight)['types']>['input'];

/**
 * Posts what carrying a shipment costs as a cost of its orders and customer, against freight that
 * is not billed: the difference to what each has borne before. An older figure than the last, and
 * one that comes after the carrier's bill, change nothing. Refuses `CURRENCY_NOT_SUPPORTED`,
 * `IN_THE_FUTURE`, `PERIOD_CLOSED`.
 */
export const accrueFreight = command(AccrueFreight, 'finance:post', async (work, input) => {
  requireBaseCurrency(input.currency, work.company, 'currency');
  const { shipmentId, orderId, customerId, amount, currency } = input;
  const shares = input.shares ?? [{ orderId, weight: '1' }];
  const postingDate = dayOf(new Date(input.recordedAt));
  const accounts = await accountsOn(work, postingDate);
  const before = await lockFreight(work, input);
  if (before.isBilled || before.version >= input.version) return {};
  const borne = [
    ...borneBy(shares, decimal(amount), currency),
    ...borneBy(before.shares, decimal(before.amount).negated(), currency),
  ];
  const costCenterId = await freightCenter(work);
  const description = 'Freight cost';
  const facts = { postingDate, sourceType: 'FREIGHT', sourceId: shipmentId, description } as const;
  const byOrder = Map.groupBy(borne, (part) => part.orderId);
  const legs = [...byOrder].flatMap(([orderId, parts]) => {
    const about = { orderId, customerId };
    const added = sum(parts.map((part) => part.amount));
    return [
      debit(accounts.FREIGHT_COST, added, { ...about, costCenterId }),
      credit(accounts.ACCRUED_FREIGHT, added, about),
    ];
  });
  await post(work, new JournalEntry(work.ids.next('jre'), facts, legs));
  await sql`update freight_cost
    set amount = ${amount}::numeric, carrier_id = ${input.carrierId},
      shares = ${JSON.stringify(shares)}::jsonb, version = ${input.version}
    where shipment_id = ${shipmentId}`.execute(work.sql);
  return {};
});

type Freight = { amount: string; shares: FreightShare[]; version: number; isBilled: boolean };

/** What is accrued for the shipment, nothing at first; locked. */
async function lockFreight({ sql: db }: Work, input: Input): Promise<Freight> {
  const { shipmentId, customerId, carrierId } = input;
  await sql`insert into freight_cost (shipment_id, customer_id, carrier_id, amount, shares, version)
    values (${shipmentId}, ${customerId}, ${carrierId}, 0, '[]', 0)
    on conflict do nothing`.execute(db);
  const [freight] = await rows<Freight>(
    db,
    sql`select amount, shares, version, is_billed as "isBilled" from freight_cost
        where shipment_id = ${shipmentId} for update`,
  );
  return freight!;
}

/** The cost centre that takes freight, when one is named. */
async function freightCenter({ sql: db }: Work): Promise<string | null> {
  const query = sql`select id from cost_center where takes_freight and is_active`;
  const [center] = await rows<{ id: string }>(db, query);
  return center?.id ?? null;
}
