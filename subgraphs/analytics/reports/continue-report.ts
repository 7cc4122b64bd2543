import { LockMode } from '@mikro-orm/core';
import { command } from '../../../kernel/command.ts';
import { ContinueReport, ReportContinues } from '../contract.ts';
import { findFigures } from '../metrics/find-figures.ts';
import { staffOnly } from '../staff.ts';
import { ReportRun } from './report-run.ts';

/** Makes the next section of a run, and asks for the one after it. */
export const continueReport = command(
  ContinueReport,
  'analytics:read',
  async (work, { reportRunId: id }) => {
    staffOnly(work);
    const lockMode = LockMode.PESSIMISTIC_WRITE;
    const run = await work.em.findOne(ReportRun, { id }, { lockMode });
    const section = run?.next();
    if (!run || !section) return {};
    run.keep(await findFigures(work, section.query), work.now);
    if (run.next()) work.emit(ReportContinues, { reportRunId: id });
    return {};
  },
);
