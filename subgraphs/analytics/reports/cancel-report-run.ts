import { LockMode } from '@mikro-orm/core';
import { command, commandSpec } from '../../../kernel/command.ts';
import { NotFound } from '../../../kernel/refusal.ts';
import { staffOnly } from '../staff.ts';
import { ReportRun } from './report-run.ts';

const CancelReportRun = commandSpec<
  { reportRunId: string; idempotencyKey?: string | null },
  { reportRunId: string }
>('analytics.cancelReportRun');

/** Ends a run after the section at hand; what is made stays. Refuses `ILLEGAL_MOVE`. */
export const cancelReportRun = command(
  CancelReportRun,
  'analytics:read',
  async (work, { reportRunId: id }) => {
    staffOnly(work);
    const lockMode = LockMode.PESSIMISTIC_WRITE;
    const run = await work.em.findOne(ReportRun, { id }, { lockMode });
    if (!run) throw new NotFound('run', id);
    run.cancel(work.now);
    return { reportRunId: id };
  },
);
