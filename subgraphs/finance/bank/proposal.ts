import { decimal, least, sum, type Decimal } from '../../../kernel/decimal.ts';
import type { StatementLine } from './statement.ts';

export type Reason = 'AMOUNT' | 'REFERENCE' | 'NAME' | 'DATE';

/**
 * What each agreement counts for. An amount alone says little, since amounts repeat; with a day
 * that fits, or a name, or a number in the text, it is worth a person's look.
 */
const weights: Record<Reason, number> = { AMOUNT: 40, REFERENCE: 35, NAME: 20, DATE: 5 };
const ENOUGH = 45;
const MOST_PROPOSALS = 5;
/** How many days a posting and the bank's booking of it may lie apart to agree. */
const NEAR_DAYS = 5;
/** Of the words of both names, how many must be the same: Dice's coefficient. */
const NAME_LIKENESS = 0.6;

export type OpenInvoice = {
  id: string;
  number: string;
  /** Null of an invoice of several orders. */
  orderNumber: string | null;
  customerId: string;
  invoiceDate: string;
  dueDate: string;
  open: string;
};

/** A posting on the bank account that explains no line yet. */
export type OpenEntry = {
  id: string;
  postingDate: string;
  amount: string;
  /** The customer or supplier. */
  partyId: string | null;
  /** What documents it comes from or pays are called. */
  numbers: string[];
};

/** What lines can be explained by; `names` of customers and suppliers by id. */
export type Known = {
  invoices: readonly OpenInvoice[];
  entries: readonly OpenEntry[];
  names: ReadonlyMap<string, string>;
};

export type Part = { invoiceId: string; amount: string };

export type Proposal = { score: number; reasons: Reason[] } & (
  | { customerId: string; entryId: null; parts: Part[] }
  | { customerId: null; entryId: string; parts: [] }
);

type Told = Pick<StatementLine, 'bookingDate' | 'amount' | 'counterparty' | 'reference' | 'text'>;

/** A line with what it says, read once. */
type Read = { line: Told; numbers: Set<string>; words: Set<string> };

/** Runs of letters and digits with a digit in them: what a document's number can be, in capitals. */
export function numbersIn({ reference, text }: Pick<Told, 'reference' | 'text'>): Set<string> {
  const said = `${reference ?? ''} ${text ?? ''}`.toUpperCase();
  const runs = said.match(/[A-Z0-9][A-Z0-9\-/]*[A-Z0-9]/g) ?? [];
  return new Set(runs.filter((run) => run.length >= 3 && /\d/.test(run)));
}

/** Finds what is known by what a line says, without a walk through all of it for each line. */
export function indexed({ invoices, entries, names }: Known) {
  const byOpen = Map.groupBy(invoices, ({ open }) => decimal(open).toFixed());
  const byCustomer = Map.groupBy(invoices, ({ customerId }) => customerId);
  const byAmount = Map.groupBy(entries, ({ amount }) => decimal(amount).toFixed());
  const byNumber = new Map<string, OpenInvoice[]>();
  for (const invoice of invoices) {
    for (const number of [invoice.number, invoice.orderNumber ?? []].flat()) {
      const key = number.toUpperCase();
      byNumber.set(key, [...(byNumber.get(key) ?? []), invoice]);
    }
  }
  const words = new Map([...names].map(([id, name]) => [id, wordsOf(name)]));
  return { words, byOpen, byCustomer, byAmount, byNumber };
}

type Index = ReturnType<typeof indexed>;

/** The best explanations of a line, the likeliest first. */
export function propose(line: Told, known: Index): Proposal[] {
  const read = { line, numbers: numbersIn(line), words: wordsOf(line.counterparty) };
  const ofEntries = (known.byAmount.get(line.amount.toFixed()) ?? []).map((entry) =>
    entryProposal(read, entry, known),
  );
  const ofInvoices = line.amount.isPositive() ? invoiceProposals(read, known) : [];
  return [...ofEntries, ...ofInvoices]
    .filter(({ score }) => score >= ENOUGH)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, MOST_PROPOSALS);
}

function entryProposal({ line, numbers, words }: Read, entry: OpenEntry, known: Index): Proposal {
  const reasons = kept({
    AMOUNT: true,
    REFERENCE: entry.numbers.some((number) => numbers.has(number.toUpperCase())),
    NAME: alike(words, known.words.get(entry.partyId ?? '')),
    DATE: daysBetween(line.bookingDate, entry.postingDate) <= NEAR_DAYS,
  });
  return { ...scored(reasons), customerId: null, entryId: entry.id, parts: [] };
}

/** Invoices are proposed together that the text names, or that are all a customer has open. */
function invoiceProposals(read: Read, known: Index): Proposal[] {
  const { line, numbers, words } = read;
  const named = new Set([...numbers].flatMap((number) => known.byNumber.get(number) ?? []));
  const byCustomer = Map.groupBy(named, ({ customerId }) => customerId);
  const referred = [...byCustomer.values()].map((invoices) =>
    invoiceProposal(read, invoices, true, known),
  );
  const sameAmount = (known.byOpen.get(line.amount.toFixed()) ?? [])
    .filter((invoice) => !named.has(invoice))
    .map((invoice) => invoiceProposal(read, [invoice], false, known));
  const wholeAccounts = [...known.byCustomer]
    .filter(([id, all]) => all.length > 1 && !byCustomer.has(id))
    .filter(([id]) => alike(words, known.words.get(id)))
    .map(([, invoices]) => invoiceProposal(read, invoices, false, known));
  return [...referred, ...sameAmount, ...wholeAccounts];
}

function invoiceProposal(
  { line, words }: Read,
  invoices: readonly OpenInvoice[],
  isReferred: boolean,
  known: Index,
): Proposal {
  const { customerId } = invoices[0]!;
  const reasons = kept({
    AMOUNT: sum(invoices.map(({ open }) => open)).equals(line.amount),
    REFERENCE: isReferred,
    NAME: alike(words, known.words.get(customerId)),
    DATE: invoices.every(({ invoiceDate }) => invoiceDate <= line.bookingDate),
  });
  return { ...scored(reasons), customerId, entryId: null, parts: dealt(line.amount, invoices) };
}

function kept(agreed: Record<Reason, boolean>): Reason[] {
  return (Object.keys(agreed) as Reason[]).filter((reason) => agreed[reason]);
}

function scored(reasons: Reason[]) {
  return { score: reasons.reduce((total, reason) => total + weights[reason], 0), reasons };
}

/** Deals an amount to invoices, the oldest due first. */
function dealt(amount: Decimal, invoices: readonly OpenInvoice[]): Part[] {
  let left = amount;
  const parts: Part[] = [];
  for (const { id: invoiceId, open } of invoices.toSorted(byDueDate)) {
    const part = least(left, decimal(open));
    if (part.isZero()) break;
    parts.push({ invoiceId, amount: part.toFixed() });
    left = left.minus(part);
  }
  return parts;
}

function byDueDate(a: OpenInvoice, b: OpenInvoice): number {
  return `${a.dueDate}${a.id}` < `${b.dueDate}${b.id}` ? -1 : 1;
}

function daysBetween(a: string, b: string): number {
  return Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;
}

/** Whether two names have most of their words in common. */
function alike(one: Set<string>, other: Set<string> | undefined): boolean {
  if (!other || one.size === 0) return false;
  const common = [...one].filter((word) => other.has(word)).length;
  return (2 * common) / (one.size + other.size) >= NAME_LIKENESS;
}

/** The words of a name, whatever their case and marks. */
function wordsOf(name: string | null | undefined): Set<string> {
  const plain = (name ?? '').normalize('NFKD').replace(/\p{M}/gu, '').toUpperCase();
  return new Set(plain.match(/[\p{L}\p{N}]+/gu) ?? []);
}
