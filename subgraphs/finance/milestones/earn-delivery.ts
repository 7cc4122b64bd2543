import { dayOf } from '../../../kernel/clock.ts';
import type { Work } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { decimal, sum } from '../../../kernel/decimal.ts';
import { assert } from '../../../kernel/refusal.ts';
import { bill } from '../billing/bill.ts';
import type { InvoiceablePart } from '../contract.ts';
import { Exchange, roundedTogether } from '../currencies/exchange.ts';
import { exchangeOn } from '../currencies/exchange-store.ts';
import { accountsOn, post, type Accounts } from '../ledger/books.ts';
import { debit, JournalEntry, merged, type Leg } from '../ledger/journal-entry.ts';
import { mirror } from '../ledger/reverse-entry.ts';
import type { BillingPlan } from './billing-plan.ts';
import { dealParts, type Dealing } from './plan-parts.ts';
import { lockPlan, settlePlan } from './plan-store.ts';

type Left = {
  orderId: string;
  deliveryId: string;
  shippedAt: string;
  lines: InvoiceablePart[];
  freight: string;
};

/**
 * Earns what has left of an order that is billed by milestones, once per delivery, and bills what
 * of it is billed now; what waits for its arrival is billable. Gives the invoice, if there is one.
 */
export async function earnDelivery(work: Work, left: Left): Promise<{ invoiceId: string | null }> {
  const { orderId, deliveryId } = left;
  const day = dayOf(new Date(left.shippedAt));
  const accounts = await accountsOn(work, day);
  const plan = await lockPlan(work, orderId);
  assert(plan, 'it is heard first how an order is billed, then that it has left');
  const dealings = dealingsOf(plan, left);
  if (!(await takeDelivery(work, left, { day, parts: partsOf(left) }))) return { invoiceId: null };
  for (const { lineId, quantity, net } of partsOf(left)) {
    plan.partOf(lineId).earn(decimal(quantity), decimal(net));
  }
  await earn(work, plan, { left, day, accounts });
  await settlePlan(work, plan, { accounts, postingDate: day, sourceId: orderId });
  const dealtOn = (event: 'ON_ISSUE' | 'ON_DELIVERY') =>
    plan.milestones
      .filter((milestone) => milestone.event === event)
      .flatMap((milestone) => dealParts(work, plan, dealings, { milestone, deliveryId, day }));
  const parts = dealtOn('ON_ISSUE');
  dealtOn('ON_DELIVERY');
  if (parts.length === 0) return { invoiceId: null };
  return { invoiceId: await bill(work, parts, { accounts, invoiceDate: day }) };
}

/** Of which line how much has left, and what it came to; of the freight: one of it. */
type EarnedPart = { lineId: string | null; quantity: string; net: string };

function partsOf({ lines, freight }: Left): EarnedPart[] {
  const goods = lines.map(({ lineId, quantity, net }) => ({ lineId, quantity, net }));
  const isFree = decimal(freight).isZero();
  return isFree ? goods : [...goods, { lineId: null, quantity: '1', net: freight }];
}

type Taking = { day: string; parts: readonly EarnedPart[] };

async function takeDelivery({ sql: db }: Work, { orderId, deliveryId }: Left, taking: Taking) {
  const { day, parts } = taking;
  const { numAffectedRows } = await sql`insert into earning (order_id, delivery_id, earned_on, net,
      base, parts)
    values (${orderId}, ${deliveryId}, ${day}::date, 0, 0, ${JSON.stringify(parts)}::jsonb)
    on conflict do nothing`.execute(db);
  return Boolean(numAffectedRows);
}

type Earning = { left: Left; day: string; accounts: Accounts };

async function earn(work: Work, plan: BillingPlan, { left, day, accounts }: Earning) {
  const { orderId, deliveryId } = left;
  const net = sum([...left.lines.map((line) => line.net), left.freight]);
  if (net.isZero()) return;
  const exchange = await exchangeOn(work, plan.currency, day);
  const base = plan.earn(net, exchange);
  const at = new Exchange(plan.currency, exchange.base, base.dividedBy(net));
  const entryId = work.ids.next('jre');
  const description = `Revenue of order ${plan.orderNumber}`;
  const facts = {
    postingDate: day,
    sourceType: 'INVOICE',
    sourceId: orderId,
    description,
  } as const;
  await post(work, new JournalEntry(entryId, facts, earnedLegs(plan, left, accounts, at)));
  await sql`update earning set net = ${net.toFixed()}, base = ${base.toFixed()},
      entry_id = ${entryId}
    where order_id = ${orderId} and delivery_id = ${deliveryId}`.execute(work.sql);
}

function earnedLegs(
  { customerId, orderId }: BillingPlan,
  { lines, freight }: Left,
  accounts: Accounts,
  at: Exchange,
): Leg[] {
  const about = { customerId, orderId };
  const goods = lines.map(({ net, productId }) =>
    at.credit(accounts.REVENUE, net, { ...about, productId }),
  );
  const carried = decimal(freight).isZero()
    ? []
    : [at.credit(accounts.FREIGHT_INCOME, freight, about)];
  const net = sum([...lines.map((line) => line.net), freight]);
  const before = [debit(accounts.UNEARNED_REVENUE, at.inBase(net), about, at.money(net))];
  return merged(roundedTogether([...goods, ...carried], { before }));
}

/** Of each line what has left; of the freight, all with the delivery that it is charged with. */
function dealingsOf(plan: BillingPlan, { lines, freight }: Left): Dealing[] {
  const goods = lines.map(({ lineId, quantity }) => {
    return { line: plan.line(lineId), quantity: decimal(quantity) };
  });
  const line = plan.freight();
  if (!line || decimal(freight).isZero()) return goods;
  return [...goods, { line, quantity: line.ordered }];
}

type Earned = { parts: EarnedPart[]; isUndone: boolean };
type Undone = { orderId: string; deliveryId: string; creditDate: string };

/** Takes back what was earned with a delivery, once; false when nothing ever was. */
export async function unearnDelivery(
  work: Work,
  plan: BillingPlan,
  { orderId, deliveryId, creditDate: postingDate }: Undone,
): Promise<boolean> {
  type Row = Record<'net' | 'base', string> & { entryId: string | null } & Earned;
  const [earned] = await rows<Row>(
    work.sql,
    sql`select net, base, parts, entry_id as "entryId", undone_on is not null as "isUndone" from earning
        where order_id = ${orderId} and delivery_id = ${deliveryId} for update`,
  );
  if (!earned) return false;
  if (earned.isUndone) return true;
  const description = `Goods of order ${plan.orderNumber} have not left`;
  if (earned.entryId) await mirror(work, earned.entryId, { postingDate, description });
  plan.bill(decimal(earned.net), decimal(earned.base));
  for (const { lineId, quantity, net } of earned.parts) {
    plan.partOf(lineId).earn(decimal(quantity).negated(), decimal(net).negated());
  }
  await sql`update earning set undone_on = ${postingDate}::date
    where order_id = ${orderId} and delivery_id = ${deliveryId}`.execute(work.sql);
  return true;
}
