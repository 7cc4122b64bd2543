import { LockMode } from '@mikro-orm/core';
import { command, commandSpec, type Work } from '../../../kernel/command.ts';
import { Forbidden, NotFound } from '../../../kernel/refusal.ts';
import { mayActFor, type Viewer } from '../../../kernel/viewer.ts';
import { QuotationStatusChanged } from '../contract.ts';
import { Quotation } from './quotation.ts';

export type QuotationInput = { quotationId: string; idempotencyKey?: string | null };
export type QuotationResult = { quotationId: string };

/** Offers are written by staff: throws `Forbidden` for outside parties. */
export function staffOnly(viewer: Viewer): void {
  if (viewer.party) throw new Forbidden(['sales:write of a member of staff']);
}

/** A quotation, locked. Throws `NotFound`, also for another customer's and one not sent yet. */
export async function lockQuotation(
  { em, viewer }: Pick<Work, 'em' | 'viewer'>,
  id: string,
): Promise<Quotation> {
  const lockMode = LockMode.PESSIMISTIC_WRITE;
  const quotation = await em.findOne(Quotation, { id }, { lockMode });
  const isSeen =
    quotation &&
    mayActFor(viewer, 'CUSTOMER', quotation.customerId) &&
    (!viewer.party || quotation.sentAt);
  if (!isSeen) throw new NotFound('quotation', id);
  return quotation;
}

/** Tells that a quotation is in another status. */
export function tellQuotation(
  { emit }: Pick<Work<unknown>, 'emit'>,
  quotation: Quotation,
  previous: string | null,
  parties = quotation.parties(),
): void {
  const { id: quotationId, number, customerId, status, version } = quotation;
  const change = { quotationId, number, customerId, previous, status, version };
  emit(QuotationStatusChanged, change, { parties });
}

/** A verb that takes one quotation a step further, and tells of it. */
export function quotationStep<Input extends QuotationInput>(
  name: string,
  scope: string,
  take: (quotation: Quotation, input: Input, work: Work) => void | Promise<void>,
) {
  const spec = commandSpec<Input, QuotationResult>(`sales.${name}`);
  return command(spec, scope, async (work, input) => {
    const { quotationId } = input;
    const quotation = await lockQuotation(work, quotationId);
    const previous = quotation.status;
    const saw = quotation.parties();
    await take(quotation, input, work);
    tellQuotation(work, quotation, previous, saw.length > 0 ? saw : quotation.parties());
    return { quotationId };
  });
}
