import type { Learning } from '../../../kernel/command.ts';
import { rows, sql, type Sql } from '../../../kernel/database.ts';
import { service } from '../../../kernel/viewer.ts';
import { daysAfter } from '../../../kernel/clock.ts';
import { movedIn, type BankAccount } from './bank-store.ts';
import { numbersIn, type Known, type OpenEntry, type OpenInvoice } from './proposal.ts';
import type { StatementLine } from './statement.ts';

/** How long before its booking by the bank a posting may have been made. */
const EARLIEST_DAYS = 120;
const LATEST_DAYS = 10;
/** So many of each kind are looked at. */
const MOST_INVOICES = 10_000;
const MOST_ENTRIES = 10_000;
/** A page of the graph. */
const MOST_NAMES = 250;

type Told = Pick<StatementLine, 'bookingDate' | 'amount' | 'counterparty' | 'reference' | 'text'>;
type Named = { nodes: { id: string; name: string }[] };

/**
 * What could explain lines: open invoices of the same amount, of a number in the text, or of a
 * customer of the payer's name, and postings on the account of the same amount; with the names of
 * customers and suppliers, which the graph knows.
 */
export async function candidatesFor(
  { sql: db, graph, viewer, company }: Learning,
  account: BankAccount,
  lines: readonly Told[],
): Promise<Known> {
  if (lines.length === 0) return { invoices: [], entries: [], names: new Map() };
  const entries = await openEntries(db, account, lines);
  const currency = account.currency ?? company.currency;
  const likely = await openInvoices(db, lines, { currency, customerIds: [] });
  const parties = [...likely.map(({ customerId }) => customerId), ...entries.map(partyOf)];
  const ids = [...new Set(parties)].filter((id) => id !== null).slice(0, MOST_NAMES);
  const payers = new Set(lines.flatMap(({ counterparty }) => counterparty ?? []));
  const variables = { ids, names: [...payers].slice(0, MOST_NAMES) };
  type Answer = Record<'customers' | 'payers' | 'suppliers', Named>;
  const asked = await graph<Answer>(askedNames, variables, service('finance', viewer.requestId));
  const { customers, payers: found, suppliers } = asked;
  const all = [customers, found, suppliers].flatMap(({ nodes }) => nodes);
  const names = new Map(all.map(({ id, name }) => [id, name]));
  const named = found.nodes.map(({ id }) => id);
  const invoices =
    named.length > 0 ? await openInvoices(db, lines, { currency, customerIds: named }) : likely;
  return { invoices, entries, names };
}

const askedNames = `query ($ids: [ID!], $names: [String!]) {
  customers(first: 250, filter: { id: { in: $ids } }) { nodes { id name } }
  payers: customers(first: 250, filter: { name: { in: $names } }) { nodes { id name } }
  suppliers(first: 250, filter: { id: { in: $ids } }) { nodes { id name } }
}`;

function partyOf({ partyId }: OpenEntry): string | null {
  return partyId;
}

type Wanted = { currency: string; customerIds: readonly string[] };

function openInvoices(db: Sql, lines: readonly Told[], { currency, customerIds }: Wanted) {
  const numbers = [...new Set(lines.flatMap((line) => [...numbersIn(line)]))];
  const received = lines.filter(({ amount }) => amount.isPositive());
  const amounts = [...new Set(received.map(({ amount }) => amount.toFixed()))];
  return rows<OpenInvoice>(
    db,
    sql`select id, number, order_number as "orderNumber", customer_id as "customerId",
          invoice_date::text as "invoiceDate", due_date::text as "dueDate", open
        from invoice where open > 0 and currency = ${currency}
          and (open = any(${amounts}::numeric[])
          or number = any(${numbers}) or order_number = any(${numbers})
          or customer_id = any(${[...customerIds]}))
        order by due_date, id limit ${MOST_INVOICES}`,
  );
}

/** Postings that explain no line yet, with the numbers of what they pay. */
function openEntries(db: Sql, account: BankAccount, lines: readonly Told[]): Promise<OpenEntry[]> {
  const amounts = [...new Set(lines.map(({ amount }) => amount.toFixed()))];
  const moved = movedIn(account.currency);
  const days = lines.map(({ bookingDate }) => bookingDate).sort();
  const earliest = daysAfter(days[0]!, -EARLIEST_DAYS);
  const from = earliest < account.startsOn ? account.startsOn : earliest;
  const to = daysAfter(days.at(-1)!, LATEST_DAYS);
  return rows<OpenEntry>(
    db,
    sql`
    with posted as (
      select e.id, e.number, e.source_id, e.posting_date, sum(${moved}) as amount
      from journal_line l join journal_entry e on e.id = l.entry_id
      where l.account_id = ${account.accountId}
        and l.posting_date between ${from} and ${to}
        and e.reverses_id is null
        and not exists (select from journal_entry r where r.reverses_id = e.id)
        and not exists (select from bank_match where entry_id = e.id)
      group by e.id having sum(${moved}) = any(${amounts}::numeric[])
      order by e.posting_date, e.id limit ${MOST_ENTRIES})
    select posted.id, posting_date::text as "postingDate", posted.amount,
      coalesce(p.customer_id, s.supplier_id, c.supplier_id) as "partyId",
      array_remove(array[posted.number, p.number, p.reference, s.number, s.reference,
        c.number, c.reference]
        || array(select unnest(array[i.number, i.order_number]) from payment_allocation a
          join invoice i on i.id = a.invoice_id where a.payment_id = p.id)
        || array(select unnest(array[b.number, b.supplier_number]) from bill_payment bp
          join bill b on b.id = bp.bill_id where bp.supplier_payment_id = s.id), null) as numbers
    from posted left join payment p on p.id = posted.source_id
      left join supplier_payment s on s.id = posted.source_id
      left join claim_refund c on c.id = posted.source_id`,
  );
}
