import { commandSpec } from '../../../kernel/command.ts';
import { eventSpec } from '../../../kernel/event.ts';

/** Looks which running targets will probably be missed. */
export const WatchTargets = commandSpec<{ idempotencyKey?: string }>('sales.watchTargets');

/** A sales target will probably be missed; told once, until it is out of danger. For staff only. */
export const SalesTargetAtRisk = eventSpec<{
  salesTargetId: string;
  name: string;
  risk: 'NOTHING_SOLD' | 'BEHIND_PACE' | 'MISSED';
  amount: string;
  actual: string;
  /** What comes of the whole period at the pace of its days so far. */
  expectedAtEnd: string;
}>('sales.SalesTargetAtRisk', 'salesTargetId');
