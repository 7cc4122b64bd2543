import { randomBytes } from 'node:crypto';
import { dayOf } from '../../../kernel/clock.ts';
import { command, type Work } from '../../../kernel/command.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { NoteConversion, QuotationAccepted } from '../contract.ts';
import type { Quotation } from './quotation.ts';
import {
  lockQuotation,
  quotationStep,
  staffOnly,
  tellQuotation,
  type QuotationInput,
} from './quotation-store.ts';

const TOKEN_BYTES = 24;

/** Notes that the offer has gone to the customer, whose users see it from now on. */
export const sendQuotation = quotationStep(
  'sendQuotation',
  'sales:write',
  (quotation, _input, { now, viewer }) => {
    staffOnly(viewer);
    quotation.send(now, randomBytes(TOKEN_BYTES).toString('base64url'));
  },
);

/**
 * The customer takes the offer, or staff notes that it does; it becomes an order at its prices,
 * once. Refuses `QUOTATION_EXPIRED`.
 */
export const acceptQuotation = quotationStep(
  'acceptQuotation',
  'sales:accept',
  (quotation, _input, work) => acceptOffer(quotation, work.viewer.id, work),
);

/** An order is asked for, at the offer's prices. Refuses `QUOTATION_EXPIRED`, `ILLEGAL_MOVE`. */
export function acceptOffer(
  quotation: Quotation,
  by: string,
  { now, emit }: Pick<Work, 'now' | 'emit'>,
): void {
  quotation.accept(by, now, dayOf(now));
  const { id: quotationId, customerId, channel, currency, lines } = quotation;
  const wanted = lines.map(({ quantity, unit, isTaxIncluded = false, ...line }) => {
    const { productId, unitPrice, priceUnit, discountPercent } = line;
    const price = { unitPrice, ...(priceUnit && { priceUnit }), isTaxIncluded, discountPercent };
    return { productId, quantity: { value: quantity, unit }, ...price };
  });
  const facts = { parties: quotation.parties() };
  emit(QuotationAccepted, { quotationId, customerId, channel, currency, lines: wanted }, facts);
}

export type LoseQuotationInput = QuotationInput & { reason: string };

/** Notes that the offer leads to nothing, and why. Refuses `REASON_MISSING`. */
export const loseQuotation = quotationStep<LoseQuotationInput>(
  'loseQuotation',
  'sales:write',
  (quotation, { reason }, { viewer }) => {
    staffOnly(viewer);
    quotation.lose(reason.trim() || refuse('REASON_MISSING', {}, ['reason']));
  },
);

/** Notes which order an accepted quotation has become. */
export const noteConversion = command(NoteConversion, 'sales:record', async (work, input) => {
  const { quotationId, orderId } = input;
  const quotation = await lockQuotation(work, quotationId);
  const previous = quotation.status;
  if (quotation.convert(orderId)) tellQuotation(work, quotation, previous);
  return { quotationId };
});
