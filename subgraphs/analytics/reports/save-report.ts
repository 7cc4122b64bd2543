import { LockMode } from '@mikro-orm/core';
import { command, commandSpec, type Work } from '../../../kernel/command.ts';
import { takeTurns } from '../../../kernel/database.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import type { ChartKind } from '../charts/option.ts';
import { requireOwn, requireSome } from '../definition.ts';
import { keptQuery, type KeptQueryInput } from '../metrics/kept-query.ts';
import { staffOnly } from '../staff.ts';
import { Report } from './report.ts';
import { standardReport } from './standard-reports.ts';

export type SaveReportInput = {
  id?: string | null;
  expectedVersion?: number | null;
  code?: string | null;
  name: string;
  sections: readonly { title: string; query: KeptQueryInput; chart?: ChartKind | null }[];
  idempotencyKey?: string | null;
};

const SaveReport = commandSpec<SaveReportInput, { reportId: string }>('analytics.saveReport');

const MAX_SECTIONS = 12;

/**
 * Makes a report of the viewer's own, or changes one. Refuses `STANDARD_FIXED`, `NOT_YOURS`,
 * `VERSION_CONFLICT`, `CODE_TAKEN`, `NOTHING_GIVEN`, `TOO_MANY` and what a query is refused for.
 */
export const saveReport = command(SaveReport, 'analytics:write', async (work, input) => {
  staffOnly(work);
  const { em, viewer } = work;
  const report = await findOrMake(work, input.id);
  requireOwn(report, viewer, input.expectedVersion);
  requireSome(input.sections, MAX_SECTIONS, 'sections');
  await requireFree(work, report, input.code);
  report.code = input.code ?? report.code;
  report.name = input.name;
  report.sections = input.sections.map(({ title, query, chart = null }) => {
    return { title, query: keptQuery(query, work), chart };
  });
  if (input.id) report.version += 1;
  em.persist(report);
  return { reportId: report.id };
});

async function findOrMake(work: Work, id: string | null | undefined): Promise<Report> {
  if (!id) return new Report(work.ids.next('rpt'), work.viewer.id, work.now);
  const standard = standardReport(id);
  if (standard) refuse('STANDARD_FIXED', { code: standard.code }, ['id']);
  const lockMode = LockMode.PESSIMISTIC_WRITE;
  const report = await work.em.findOne(Report, { id }, { lockMode });
  if (!report) throw new NotFound('report', id);
  return report;
}

async function requireFree(work: Work, { id }: Report, code: string | null | undefined) {
  if (!code) return;
  if (standardReport(code)) refuse('CODE_TAKEN', { code }, ['code']);
  await takeTurns(work.sql, `report ${code}`);
  const other = await work.em.findOne(Report, { code });
  if (other && other.id !== id) refuse('CODE_TAKEN', { code }, ['code']);
}
