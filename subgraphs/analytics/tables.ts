import { EntitySchema } from '@mikro-orm/core';
import { Dashboard } from './dashboards/dashboard.ts';
import { FactRebuild } from './facts/fact-rebuild.ts';
import { ReportRun } from './reports/report-run.ts';
import { Report } from './reports/report.ts';
import { ShareLink } from './sharing/share-link.ts';

const id = { type: 'text', primary: true } as const;
const text = { type: 'text' } as const;
const textOrNull = { type: 'text', nullable: true } as const;
const moment = { type: 'datetime' } as const;
const momentOrNull = { type: 'datetime', nullable: true } as const;
const whole = { type: 'integer' } as const;
const json = { type: 'json' } as const;

export const tables = [
  new EntitySchema<FactRebuild>({
    class: FactRebuild,
    tableName: 'fact_rebuild',
    properties: {
      id,
      status: text,
      kind: textOrNull,
      afterCursor: textOrNull,
      total: whole,
      done: whole,
      startedBy: text,
      startedAt: moment,
      endedAt: momentOrNull,
      version: whole,
    },
  }),
  new EntitySchema<Report>({
    class: Report,
    tableName: 'report',
    properties: {
      id,
      code: text,
      name: text,
      sections: json,
      ownerId: text,
      createdAt: moment,
      version: whole,
    },
  }),
  new EntitySchema<ReportRun>({
    class: ReportRun,
    tableName: 'report_run',
    properties: {
      id,
      reportId: text,
      status: text,
      sections: json,
      results: json,
      total: whole,
      done: whole,
      startedBy: text,
      startedAt: moment,
      endedAt: momentOrNull,
      version: whole,
    },
  }),
  new EntitySchema<ShareLink>({
    class: ShareLink,
    tableName: 'share_link',
    properties: {
      id,
      reportId: text,
      createdBy: text,
      createdAt: moment,
      endsAt: moment,
      revokedAt: momentOrNull,
      version: whole,
    },
  }),
  new EntitySchema<Dashboard>({
    class: Dashboard,
    tableName: 'dashboard',
    properties: {
      id,
      code: text,
      name: text,
      tiles: json,
      ownerId: text,
      createdAt: moment,
      version: whole,
    },
  }),
];
