import { command, commandSpec, type Learning } from '../../../kernel/command.ts';
import { requireStaff } from '../ledger/books.ts';
import { bankAccountOf } from './bank-store.ts';
import { candidatesFor } from './candidates.ts';
import type { Known } from './proposal.ts';
import { proposeLines, waitingLines, type WaitingLine } from './propose-lines.ts';

export type ProposeBankMatchesInput = { bankAccountId: string; idempotencyKey?: string | null };

const ProposeBankMatches = commandSpec<
  ProposeBankMatchesInput,
  { bankAccountId: string; proposed: number }
>('finance.proposeBankMatches');

/** So many of the oldest lines that wait are gone through at once. */
const MOST_LINES = 2_000;

/** Looks anew for what can explain the lines that wait; what was proposed for them before goes. */
export const proposeBankMatches = command(
  ProposeBankMatches,
  'finance:post',
  learnCandidates,
  async (work, { bankAccountId }) => {
    const { lines, known } = work.facts;
    return { bankAccountId, proposed: await proposeLines(work, lines, known) };
  },
);

async function learnCandidates(
  learning: Learning,
  { bankAccountId }: ProposeBankMatchesInput,
): Promise<{ lines: WaitingLine[]; known: Known }> {
  requireStaff(learning.viewer);
  const account = await bankAccountOf(learning.sql, bankAccountId);
  const lines = await waitingLines(learning.sql, bankAccountId, MOST_LINES);
  return { lines, known: await candidatesFor(learning, account, lines) };
}
