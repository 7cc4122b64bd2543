import type { Learning } from '../../kernel/command.ts';
import { refuse } from '../../kernel/refusal.ts';
import { service } from '../../kernel/viewer.ts';
import type { ClosedPeriodsQuery } from './__generated__/questions.ts';

const document = /* GraphQL */ `
  query ClosedPeriods {
    closedPeriods {
      period
    }
  }
`;

/** Learns from finance which months take no postings any more, newest first. */
export async function learnClosedPeriods({ graph, viewer }: Learning): Promise<Set<string>> {
  const asker = service('inventory', viewer.requestId);
  const { closedPeriods } = await graph<ClosedPeriodsQuery>(document, {}, asker);
  return new Set(closedPeriods.map(({ period }) => period));
}

/** Refuses `PERIOD_CLOSED` when the business day lies in one of the closed months. */
export function expectOpen(closed: ReadonlySet<string>, postingDate: string): void {
  const period = postingDate.slice(0, 7);
  if (closed.has(period)) refuse('PERIOD_CLOSED', { period, postingDate }, ['postingDate']);
}

/** The same for a day that somebody gave; nobody need be asked about today. */
export async function expectOpenDay(learning: Learning, day?: string | null): Promise<void> {
  if (day) expectOpen(await learnClosedPeriods(learning), day);
}
