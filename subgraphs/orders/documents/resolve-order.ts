import type { Learning } from '../../../kernel/command.ts';
import { NotFound, Refusal } from '../../../kernel/refusal.ts';
import { mayActFor, service, type Viewer } from '../../../kernel/viewer.ts';
import { learnDraft } from '../intake/draft-store.ts';
import { MAX_LINES, type OrderLineInput, type PlaceOrderInput } from '../intake/order-input.ts';
import { ownRefusal, type PriceRefusal } from '../intake/price-refusal.ts';
import type { Terms } from '../intake/terms.ts';
import type { OrderChannel } from '../order.ts';
import { findNamed, type Named } from './find-named.ts';
import type { Reading } from './order-document.ts';
import { problem, type Place, type Problem, type ReadLine, type ReadOrder } from './read-order.ts';
import { unitMeant } from './unit-names.ts';

/** What a document comes to: a draft, when it is known who wants it, and what is not clear. */
export type Resolved = Reading & { draft: { input: PlaceOrderInput; terms: Terms } | null };

/** Who the customer is, when somebody says so, and how the document came. */
export type Given = { customerId: string | null; channel: OrderChannel };

/**
 * The customer that the caller names, or belongs to. Throws `NotFound` for one that the viewer may
 * not act for.
 */
export function customerGiven(viewer: Viewer, named: string | null | undefined): string | null {
  const given = named ?? viewer.party?.id ?? null;
  if (given && !mayActFor(viewer, 'CUSTOMER', given)) throw new NotFound('customer', given);
  return given;
}

/**
 * Finds out which customer and which products a document speaks of, and prices it. What is not
 * clear becomes a problem; the rest becomes a draft. Throws `NotFound` when there is no customer
 * that is given.
 */
export async function resolveOrder(
  learning: Learning,
  whole: ReadOrder,
  { customerId: given, channel }: Given,
): Promise<Resolved> {
  const read = whole.lines.length > MAX_LINES ? withoutLines(whole) : whole;
  const named = await findNamed(learning, read, given);
  if (given && named.customers.length === 0) throw new NotFound('customer', given);
  const problems = [...read.problems];
  const customerId = named.customers.length === 1 ? named.customers[0]!.id : null;
  if (!customerId) problems.unshift(whoIsIt(read, named));
  const lines = foundLines(read, named, problems);
  const { currency, requestedDate, shipTo, note, customerPoNumber } = read;
  const reading = { customerId, customerPoNumber, problems };
  if (!customerId || !read.isReadable) return { ...reading, draft: null };
  const input = { channel, customerId, currency, requestedDate, shipTo, note, customerPoNumber };
  const draft = await priced(learning, { ...input, lines: [] }, lines, problems);
  return { ...reading, draft };
}

/** More than one order may have: nobody is asked for them. */
function withoutLines({ lines, problems, ...read }: ReadOrder): ReadOrder {
  const figures = { limit: String(MAX_LINES), given: String(lines.length) };
  const tooMany = problem('TOO_MANY', { part: null, line: null, text: '' }, figures);
  return { ...read, lines: [], problems: [tooMany, ...problems], isReadable: false };
}

function whoIsIt({ buyer }: ReadOrder, { customers }: Named): Problem {
  const said = [...buyer.codes, buyer.email].filter(Boolean).join(', ');
  const at: Place = { part: null, line: null, text: said };
  const numbers = customers.map(({ number }) => number).join(', ');
  if (customers.length > 1) return problem('CUSTOMER_UNCLEAR', at, { said, numbers });
  return problem('CUSTOMER_UNKNOWN', at, { said });
}

/** A line that names a product of ours, and where it stands. */
type FoundLine = { at: Place; line: OrderLineInput };

function foundLines({ lines }: ReadOrder, named: Named, problems: Problem[]): FoundLine[] {
  const found = lines.map((line) => foundLine(line, named));
  problems.push(...found.filter((one) => 'code' in one));
  return found.filter((one) => 'at' in one);
}

function foundLine(read: ReadLine, { productOf }: Named): FoundLine | Problem {
  const { at, names, quantity: value, unit: said, customerLine } = read;
  const product = names.map(productOf).find(Boolean);
  if (!product) return problem('UNKNOWN_PRODUCT', at, { sku: names.join(' / ') });
  const unit = said ? unitMeant(said, product.units) : product.baseUnit;
  if (!unit) return problem('UNKNOWN_UNIT', at, { unit: said!, known: product.units.join(', ') });
  return { at, line: { productId: product.id, quantity: { value, unit }, customerLine } };
}

/** The draft of the lines that sales can price; the others become problems. */
async function priced(
  learning: Learning,
  input: PlaceOrderInput,
  lines: readonly FoundLine[],
  problems: Problem[],
): Promise<Resolved['draft']> {
  const refused = await refusedLines(learning, input, lines);
  for (const [index, { code, figures }] of refused) {
    problems.push(problem(code, lines[index]!.at, texts(figures)));
  }
  const sold = lines.filter((_, index) => !refused.has(index));
  const asked = { ...input, lines: sold.map(({ line }) => line) };
  try {
    return { input: asked, terms: await learnDraft(learning, asked) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { code, figures } = error;
    problems.push(problem(code, { part: null, line: null, text: '' }, texts(figures)));
    return null;
  }
}

const question = `query DocumentPrices($basket: PriceBasketInput!) {
  priceBasket(input: $basket) { userErrors { code message field figures { name value } } }
}`;

/** Which lines sales does not price, by their place, and why. */
async function refusedLines(
  { graph, viewer }: Learning,
  { customerId, currency, channel }: PlaceOrderInput,
  found: readonly FoundLine[],
): Promise<Map<number, Refusal>> {
  if (found.length === 0) return new Map();
  type Answer = { priceBasket: { userErrors: PriceRefusal[] } };
  const lines = found.map(({ line: { productId, quantity } }) => ({ productId, quantity }));
  const basket = { customerId, currency, channel, lines };
  const asker = service('orders', viewer.requestId);
  const { priceBasket } = await graph<Answer>(question, { basket }, asker);
  const refusals = priceBasket.userErrors.map(ownRefusal);
  const ofLines = refusals.filter(({ field }) => field[0] === 'lines' && field[1]);
  return new Map(ofLines.map((refusal) => [Number(refusal.field[1]), refusal]));
}

function texts(figures: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, String(value)]));
}
