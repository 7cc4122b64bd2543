import type { Area } from '../../kernel/area.ts';
import { sdlOf } from '../../kernel/sdl.ts';
import { saveDashboard } from './dashboards/save-dashboard.ts';
import { collectFacts } from './facts/collect-facts.ts';
import { continueRebuild } from './facts/continue-rebuild.ts';
import { noteDocuments } from './facts/note-documents.ts';
import { cancelFactRebuild, rebuildFacts } from './facts/rebuild-facts.ts';
import { loaders } from './loaders.ts';
import { messages } from './messages.ts';
import { cancelReportRun } from './reports/cancel-report-run.ts';
import { continueReport } from './reports/continue-report.ts';
import { runReport } from './reports/run-report.ts';
import { saveReport } from './reports/save-report.ts';
import { resolvers } from './resolvers.ts';
import { revokeShareLink } from './sharing/revoke-share-link.ts';
import { shareReport } from './sharing/share-report.ts';
import { tables } from './tables.ts';

export const analytics: Area = {
  name: 'analytics',
  tables,
  migrations: new URL('./migrations/', import.meta.url),
  sdl: sdlOf('analytics'),
  resolvers,
  loaders,
  commands: [
    noteDocuments,
    collectFacts,
    rebuildFacts,
    continueRebuild,
    cancelFactRebuild,
    saveReport,
    runReport,
    continueReport,
    cancelReportRun,
    shareReport,
    revokeShareLink,
    saveDashboard,
  ],
  // Events ask for each collection; this one is for what they have missed.
  chores: [{ command: 'analytics.collectFacts', everyMinutes: 1 }],
  messages,
};
