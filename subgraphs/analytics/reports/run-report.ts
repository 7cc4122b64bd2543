import { command, commandSpec } from '../../../kernel/command.ts';
import { dayOf } from '../../../kernel/clock.ts';
import { NotFound } from '../../../kernel/refusal.ts';
import { ReportContinues } from '../contract.ts';
import { checkedQuery } from '../metrics/metric-query.ts';
import { staffOnly } from '../staff.ts';
import { findReport } from './find-reports.ts';
import { ReportRun, sectionFor, type RunParameters } from './report-run.ts';
import { standardReport } from './standard-reports.ts';

export type RunReportInput = RunParameters & { reportId: string; idempotencyKey?: string | null };

const RunReport = commandSpec<RunReportInput, { reportRunId: string }>('analytics.runReport');

/**
 * Begins to run a report with parameters; it goes on by itself, section by section. Refuses
 * what a query is refused for.
 */
export const runReport = command(RunReport, 'analytics:read', async (work, input) => {
  staffOnly(work);
  const { em, emit, ids, viewer, now, company } = work;
  const { reportId } = input;
  const report = await findReport(work, { id: reportId });
  if (!report) throw new NotFound('report', reportId);
  // Titles of a standard report stay in every language.
  const own = standardReport(reportId) ?? report;
  const sections = own.sections.map((section) => sectionFor(section, input));
  const around = { today: dayOf(now), currency: company.currency };
  for (const { query } of sections) checkedQuery(query, around);
  const run = new ReportRun(ids.next('rpr'), { reportId, sections, startedBy: viewer.id }, now);
  await em.persist(run).flush();
  emit(ReportContinues, { reportRunId: run.id });
  return { reportRunId: run.id };
});
