import type { Work } from '../../../kernel/command.ts';
import type { Invoice } from '../receivables/invoice.ts';
import { Allowance, type AllowanceFacts } from './allowance.ts';

/** Gives a part of a locked invoice up. Refuses `OVER_ALLOCATED` beyond what is open. */
export function allow({ em, ids, now, viewer }: Work, invoice: Invoice, facts: AllowanceFacts) {
  const cleared = invoice.allow(facts.amount, facts.exchange.base);
  const given = { ...facts, cleared, at: now, by: viewer.id };
  const allowance = new Allowance(ids.next('alw'), invoice, given);
  em.persist(allowance);
  return allowance;
}
