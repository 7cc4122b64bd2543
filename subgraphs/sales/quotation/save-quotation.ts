import { dayOf } from '../../../kernel/clock.ts';
import { command, commandSpec, type Learning, type Work } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { service } from '../../../kernel/viewer.ts';
import { priceForWriting } from '../pricing/price-basket.ts';
import type { Line } from '../pricing/basket.ts';
import { refuseEnded } from './refuse-ended.ts';
import { Quotation, type QuotedLine } from './quotation.ts';
import {
  lockQuotation,
  staffOnly,
  tellQuotation,
  type QuotationResult,
} from './quotation-store.ts';

export type SaveQuotationInput = {
  /** The draft to write anew; without it a new one is made. */
  id?: string | null;
  customerId: string;
  channel: Quotation['channel'];
  validUntil: string;
  lines: Line[];
  note?: string | null;
  idempotencyKey?: string | null;
};

const SaveQuotation = commandSpec<SaveQuotationInput, QuotationResult>('sales.saveQuotation');

type Priced = { currency: string; lines: QuotedLine[]; net: string; tax: string; gross: string };

/**
 * Drafts an offer, or writes a draft anew, at the prices of today. Refuses `NO_LINES`,
 * `IN_THE_PAST`, `ILLEGAL_MOVE` for one that is no draft, `PRODUCT_DISCONTINUED`, and what a basket
 * is refused for.
 */
export const saveQuotation = command(
  SaveQuotation,
  'sales:write',
  async (learning: Learning, input: SaveQuotationInput): Promise<Priced> => {
    const { viewer, now } = learning;
    staffOnly(viewer);
    const { customerId, channel, lines, validUntil } = input;
    if (lines.length === 0) refuse('NO_LINES', {}, ['lines']);
    if (validUntil < dayOf(now)) refuse('IN_THE_PAST', { given: validUntil }, ['validUntil']);
    const { graph } = learning;
    const asking = {
      ...learning,
      graph: <Data>(_: unknown, document: string, variables?: Record<string, unknown>) =>
        graph<Data>(document, variables, service('sales', viewer.requestId)),
    };
    const { offered, ...priced } = await priceForWriting(asking, { customerId, channel, lines });
    await refuseEnded(learning, offered);
    return priced;
  },
  async (work, input) => {
    const { facts: priced } = work;
    const quotation = await findOrMake(work, input.id ?? null);
    const previous = quotation.version === 0 ? null : quotation.status;
    Object.assign(quotation, {
      ...{ customerId: input.customerId, channel: input.channel, validUntil: input.validUntil },
      ...{ currency: priced.currency, lines: priced.lines, note: input.note?.trim() || null },
      net: decimal(priced.net),
      tax: decimal(priced.tax),
      gross: decimal(priced.gross),
      version: quotation.version + 1,
    });
    await work.em.persist(quotation).flush();
    if (!previous) tellQuotation(work, quotation, null);
    return { quotationId: quotation.id };
  },
);

async function findOrMake(work: Work<Priced>, id: string | null): Promise<Quotation> {
  if (id) {
    const quotation = await lockQuotation(work, id);
    quotation.requireDraft();
    return quotation;
  }
  const query = sql`select nextval('quotation_number')::text as next`;
  const [row] = await rows<{ next: string }>(work.sql, query);
  const by = { id: work.viewer.id, now: work.now };
  return new Quotation(work.ids.next('quo'), row!.next, by);
}
