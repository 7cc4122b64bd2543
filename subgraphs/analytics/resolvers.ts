import { JSONResolver } from 'graphql-scalars';
import type { Context } from '../../kernel/area.ts';
import { scalars } from '../../kernel/scalars.ts';
import type { Resolvers } from './__generated__/resolvers.ts';
import { drawSvg } from './charts/draw.ts';
import { optionOf } from './charts/option.ts';
import { findDashboard, listDashboards } from './dashboards/find-dashboards.ts';
import { saveDashboard } from './dashboards/save-dashboard.ts';
import { sheetOf } from './exports/sheet.ts';
import { writeFile, type ExportFormat } from './exports/write-file.ts';
import { factCompleteness } from './facts/completeness.ts';
import { cancelFactRebuild, rebuildFacts } from './facts/rebuild-facts.ts';
import type { Loaders } from './loaders.ts';
import { metricQuery } from './metrics/ask.ts';
import { catalogueIn, columnIn, dimensionIn, dimensionsIn } from './metrics/catalogue.ts';
import type { Result } from './metrics/find-figures.ts';
import { listDocuments } from './metrics/find-documents.ts';
import { growthOf } from './metrics/growth.ts';
import { cancelReportRun } from './reports/cancel-report-run.ts';
import { findReport, listReports } from './reports/find-reports.ts';
import { listReportRuns } from './reports/find-runs.ts';
import { runReport } from './reports/run-report.ts';
import { saveReport } from './reports/save-report.ts';
import { openShareLink } from './sharing/open-share-link.ts';
import { listShareLinks } from './sharing/find-share-links.ts';
import { revokeShareLink } from './sharing/revoke-share-link.ts';
import { tokenOf } from './sharing/share-link.ts';
import { shareReport } from './sharing/share-report.ts';
import { titleIn, type Title } from './text.ts';

type Ctx = Context<Loaders>;

/** A result with its names in the viewer's language. */
function named({ viewer, load }: Ctx, result: Result, title: string) {
  const { language } = viewer;
  return sheetOf(result, title, { language, label: (member) => load.label.load(member) });
}

type Section = { title: Title; result: Result };

/** Sections as one file. */
async function fileOf(ctx: Ctx, name: string, sections: readonly Section[], format: ExportFormat) {
  const { language } = ctx.viewer;
  const sheets = sections.map(({ title, result }) => named(ctx, result, titleIn(title, language)));
  return writeFile(name, await Promise.all(sheets), { format, language });
}

export const resolvers = {
  ...scalars,
  JSON: JSONResolver,
  Query: {
    metrics: (_, { area }, { viewer }) => catalogueIn(viewer.language, area),
    dimensions: (_, _args, { viewer }) => dimensionsIn(viewer.language),
    metricQuery: (_, { input }, ctx) => metricQuery(ctx, input),
    metricDocuments: (_, args, ctx) => listDocuments(ctx, args),
    factCompleteness: (_, args, ctx) => factCompleteness(ctx, args),
    factRebuild: (_, { id }, { load }) => load.rebuild.load(id),
    reports: (_, args, ctx) => listReports(ctx, args),
    report: (_, args, ctx) => findReport(ctx, args),
    reportRun: (_, { id }, { load }) => load.reportRun.load(id),
    reportRuns: (_, args, ctx) => listReportRuns(ctx, args),
    shareLinks: (_, args, ctx) => listShareLinks(ctx, args),
    sharedReport: (_, { token }, ctx) => openShareLink(ctx, token),
    dashboards: (_, args, ctx) => listDashboards(ctx, args),
    dashboard: (_, args, ctx) => findDashboard(ctx, args),
  },
  Mutation: {
    rebuildFacts: (_, { input }, { run }) => run(rebuildFacts, input),
    cancelFactRebuild: (_, { input }, { run }) => run(cancelFactRebuild, input),
    saveReport: (_, { input }, { run }) => run(saveReport, input),
    runReport: (_, { input }, { run }) => run(runReport, input),
    cancelReportRun: (_, { input }, { run }) => run(cancelReportRun, input),
    shareReport: (_, { input }, { run }) => run(shareReport, input),
    revokeShareLink: (_, { input }, { run }) => run(revokeShareLink, input),
    saveDashboard: (_, { input }, { run }) => run(saveDashboard, input),
  },
  MetricResult: {
    dimensions: ({ dimensions }, _, { viewer }) =>
      dimensions.map((name) => dimensionIn(name, viewer.language)),
    columns: ({ metrics, currency }, _, { viewer }) =>
      metrics.map((name) => columnIn(name, viewer.language, currency)),
    rows: ({ dimensions, rows }) =>
      rows.map(({ keys, values }) => {
        return { keys: keys.map((id, n) => ({ dimension: dimensions[n]!, id })), values };
      }),
    chart: async (result, { kind, width, height }, ctx) => {
      const option = optionOf(await named(ctx, result, ''), kind, ctx.viewer.language);
      return { kind, option, width, height };
    },
    export: async (result, { format }, ctx) => {
      const title = result.metrics.map((name) => columnIn(name, ctx.viewer.language, '').label);
      return fileOf(ctx, title.join(', '), [{ title: title.join(', '), result }], format);
    },
  },
  MetricKey: {
    label: (member, _, { load }) => load.label.load(member),
  },
  MetricValue: {
    growth: (pair) => growthOf(pair),
  },
  Chart: {
    svg: ({ option, width, height }) => drawSvg(option, { width, height }),
  },
  FactCount: {
    missing: ({ documents, facts }) => documents - facts,
  },
  FactRebuild: {
    __resolveReference: ({ id }, { load }) => load.rebuild.load(id),
  },
  Report: {
    __resolveReference: ({ id }, { load }) => load.report.load(id),
  },
  ReportSection: {
    title: ({ title }, _, { viewer }) => titleIn(title, viewer.language),
  },
  ReportRun: {
    __resolveReference: ({ id }, { load }) => load.reportRun.load(id),
    report: ({ reportId }, _, { load }) => load.report.load(reportId),
    results: ({ sections, results }) =>
      results.map((result, n) => ({ section: sections[n]!, result })),
    export: async ({ reportId, sections, results }, { format }, ctx) => {
      const report = await ctx.load.report.load(reportId);
      const made = results.map((result, n) => ({ title: sections[n]!.title, result }));
      return fileOf(ctx, report?.name ?? reportId, made, format);
    },
  },
  SectionResult: {
    title: ({ section }, _, { viewer }) => titleIn(section.title, viewer.language),
    chart: ({ section }) => section.chart,
  },
  ShareLink: {
    __resolveReference: ({ id }, { load }) => load.shareLink.load(id),
    report: ({ reportId }, _, { load }) => load.report.load(reportId),
  },
  SharedReport: {
    export: ({ name, results }, { format }, ctx) => {
      const made = results.map(({ section, result }) => ({ title: section.title, result }));
      return fileOf(ctx, name, made, format);
    },
  },
  Dashboard: {
    __resolveReference: ({ id }, { load }) => load.dashboard.load(id),
  },
  DashboardTile: {
    title: ({ title }, _, { viewer }) => titleIn(title, viewer.language),
  },
  FactRebuildPayload: {
    factRebuild: ({ factRebuildId: id }, _, { load }) => (id ? load.rebuild.load(id) : null),
  },
  SaveReportPayload: {
    report: ({ reportId: id }, _, { load }) => (id ? load.report.load(id) : null),
  },
  ReportRunPayload: {
    reportRun: ({ reportRunId: id }, _, { load }) => (id ? load.reportRun.load(id) : null),
  },
  ShareReportPayload: {
    shareLink: ({ shareLinkId: id }, _, { load }) => (id ? load.shareLink.load(id) : null),
    token: ({ shareLinkId: id }, _, { secret }) => (id ? tokenOf(id, secret) : null),
  },
  RevokeShareLinkPayload: {
    shareLink: ({ shareLinkId: id }, _, { load }) => (id ? load.shareLink.load(id) : null),
  },
  SaveDashboardPayload: {
    dashboard: ({ dashboardId: id }, _, { load }) => (id ? load.dashboard.load(id) : null),
  },
} satisfies Resolvers;
