import { dayOf } from '../../kernel/clock.ts';
import type { Learning } from '../../kernel/command.ts';
import { refuse } from '../../kernel/refusal.ts';
import { service } from '../../kernel/viewer.ts';
import type { ClosedDocumentsQuery } from './__generated__/questions.ts';

const document = /* GraphQL */ `
  query ClosedDocuments {
    closedDocuments {
      documents
      closedUpTo
    }
  }
`;

/** The newest month closed for stock, `2026-03`; it and all before it take no postings. */
export type ClosedUpTo = string | null | undefined;

/** Learns from finance up to which month no stock moves are posted any more. */
export async function learnClosedUpTo({ graph, viewer }: Learning): Promise<ClosedUpTo> {
  const asker = service('inventory', viewer.requestId);
  const { closedDocuments } = await graph<ClosedDocumentsQuery>(document, {}, asker);
  return closedDocuments.find(({ documents }) => documents === 'STOCK')?.closedUpTo;
}

/** Refuses `PERIOD_CLOSED` when the business day lies in a closed month. */
export function expectOpen(closed: ClosedUpTo, postingDate: string): void {
  const period = postingDate.slice(0, 7);
  if (closed && period <= closed) refuse('PERIOD_CLOSED', { period, postingDate }, ['postingDate']);
}

/**
 * The same for a day that somebody gave, which has come, else refuses `FUTURE_DATE`; nobody need be
 * asked about today.
 */
export async function expectOpenDay(learning: Learning, day?: string | null): Promise<void> {
  if (!day) return;
  if (day > dayOf(learning.now)) refuse('FUTURE_DATE', { given: day }, ['postingDate']);
  expectOpen(await learnClosedUpTo(learning), day);
}
