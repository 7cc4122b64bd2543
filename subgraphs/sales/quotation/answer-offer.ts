import { LockMode } from '@mikro-orm/core';
import { command, commandSpec, type Work } from '../../../kernel/command.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { acceptOffer } from './decide-quotation.ts';
import { Quotation } from './quotation.ts';
import { tellQuotation } from './quotation-store.ts';

export type AnswerOfferInput = {
  /** From the link that the customer was sent. */
  token: string;
  answer: 'ACCEPT' | 'DECLINE';
  /** Who answers, as they sign. */
  name: string;
  /** Why it is declined. */
  reason?: string | null;
  idempotencyKey?: string | null;
};

type Result = { status: Quotation['status'] };
const AnswerOffer = commandSpec<AnswerOfferInput, Result>('sales.answerOffer', {
  secret: ['token'],
});

const LONGEST = 200;

/**
 * The customer takes an offer or declines it, by the link that it was sent; nobody needs to sign
 * in. Refuses `OFFER_UNKNOWN`, `NAME_MISSING`, `REASON_MISSING`, `TOO_LONG`, `QUOTATION_EXPIRED`,
 * and `ILLEGAL_MOVE` for one that is answered.
 */
export const answerOffer = command(AnswerOffer, 'public', async (work, input) => {
  const quotation = await lockOffer(work, input.token);
  const name = shortText(input.name, 'name') || refuse('NAME_MISSING', {}, ['name']);
  const previous = quotation.status;
  if (input.answer === 'ACCEPT') acceptOffer(quotation, `link: ${name}`, work);
  else quotation.lose(`${name}: ${reasonOf(input)}`);
  tellQuotation(work, quotation, previous);
  return { status: quotation.status };
});

async function lockOffer({ em }: Pick<Work, 'em'>, token: string): Promise<Quotation> {
  const lockMode = LockMode.PESSIMISTIC_WRITE;
  const quotation = token ? await em.findOne(Quotation, { token }, { lockMode }) : null;
  return quotation ?? refuse('OFFER_UNKNOWN', {}, ['token']);
}

function reasonOf({ reason }: AnswerOfferInput): string {
  return shortText(reason ?? '', 'reason') || refuse('REASON_MISSING', {}, ['reason']);
}

function shortText(given: string, field: string): string {
  const text = given.trim();
  if (text.length > LONGEST) refuse('TOO_LONG', { limit: LONGEST, given: text.length }, [field]);
  return text;
}
