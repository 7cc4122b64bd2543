import type { Company } from '../../../kernel/company.ts';
import { rows, sql, type Sql } from '../../../kernel/database.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { exchangeOn } from './exchange-store.ts';
import { unbilledGoodsOn } from './unbilled-goods.ts';
import { revalued, type OpenItem, type Revalued } from './revaluation.ts';

type Row = Record<'itemId' | 'accountId' | 'currency' | 'open' | 'carried' | 'posted', string> &
  Pick<OpenItem, 'kind' | 'customerId'>;

/**
 * What is open in other currencies at the end of a day, with what it is worth at that day's rate:
 * invoices, bills, goods that are not billed yet, claims on suppliers, and money at banks. What
 * settled them later does not count yet. Money on account of customers, and what suppliers were
 * paid in advance, is no claim on money but on goods, and keeps its value (IAS 21.16). Also what
 * was open when the day was looked at before. Refuses `NO_EXCHANGE_RATE`.
 */
export async function openItemsOn(
  place: { sql: Sql; company: Company },
  day: string,
): Promise<Revalued[]> {
  const found = await rows<Row>(place.sql, itemsOn(place.company.currency, day));
  const items = found.map((row): OpenItem => ({
    ...row,
    open: decimal(row.open),
    carried: decimal(row.carried),
    posted: decimal(row.posted),
  }));
  const currencies = [...new Set(items.map(({ currency }) => currency))].sort();
  const exchanges = new Map<string, Awaited<ReturnType<typeof exchangeOn>>>();
  for (const currency of currencies) {
    exchanges.set(currency, await exchangeOn(place, currency, day, 'day'));
  }
  return items.map((item) => revalued(item, exchanges.get(item.currency)!));
}

function itemsOn(base: string, day: string) {
  return sql`
    with settled_later as (
      select invoice_id, sum(amount) as amount, sum(base_amount) as base_amount from settlement
      where posting_date > ${day}::date group by invoice_id),
    paid_later as (
      select bill_id, sum(amount) as amount, sum(base_amount) as base_amount from (
        select bill_id, amount, base_amount, posting_date from bill_settlement
        union all
        select bill_id, amount, base_amount, posting_date from debit_allocation) settled
      where posting_date > ${day}::date group by bill_id),
    taken_later as (
      select debit_note_id, sum(amount) as amount, sum(base_spent) as base_spent
      from debit_allocation where posting_date > ${day}::date group by debit_note_id),
    item (kind, item_id, role, account_id, customer_id, currency, open, carried) as (
      select 'RECEIVABLE', i.id, 'RECEIVABLE', null, customer_id, currency,
        open + coalesce(l.amount, 0), base_open + coalesce(l.base_amount, 0)
      from invoice i left join settled_later l on l.invoice_id = i.id
      where currency <> ${base} and invoice_date <= ${day}::date
        and (open > 0 or l.amount <> 0 or i.id in (
          select item_id from revalued_item where day = ${day}::date))
      union all
      select 'PAYABLE', b.id, 'PAYABLE', null, null, currency,
        -open - coalesce(l.amount, 0), -base_open - coalesce(l.base_amount, 0)
      from bill b left join paid_later l on l.bill_id = b.id
      where currency <> ${base} and posted_on <= ${day}::date
        and (open > 0 or l.amount <> 0 or b.id in (
          select item_id from revalued_item where day = ${day}::date))
      union all
      select 'GOODS', purchase_order_id, 'GRNI', null, null, currency, open, carried
      from (${unbilledGoodsOn(base, day)}) goods
      union all
      select 'CLAIM', n.id, 'PAYABLE', null, null, currency,
        open + coalesce(l.amount, 0), base_open + coalesce(l.base_spent, 0)
      from debit_note n left join taken_later l on l.debit_note_id = n.id
      where currency <> ${base} and debit_date <= ${day}::date
        and (open > 0 or l.amount <> 0 or n.id in (
          select item_id from revalued_item where day = ${day}::date))
      union all
      select 'BANK', b.id, null, b.account_id, null, b.currency,
        coalesce(sum(transaction_amount), 0),
        coalesce(sum(debit - credit), 0) - coalesce((select difference from revalued_item r
          where r.day = ${day}::date and kind = 'BANK' and item_id = b.id), 0)
      from bank_account b left join journal_line l
        on l.account_id = b.account_id and posting_date <= ${day}::date
      where b.currency is not null group by b.id)
    select item.kind, item.item_id as "itemId",
      coalesce(item.account_id, rule.account_id) as "accountId", customer_id as "customerId",
      item.currency, open, carried, coalesce(r.difference, 0) as posted
    from item left join posting_rule rule using (role)
      left join revalued_item r on r.day = ${day}::date and r.kind = item.kind
        and r.item_id = item.item_id
    where open <> 0 or carried <> 0 or r.difference <> 0
    order by item.kind, item.item_id`;
}
