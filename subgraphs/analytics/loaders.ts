import DataLoader from 'dataloader';
import type { Reading } from '../../kernel/area.ts';
import { dashboardsById } from './dashboards/find-dashboards.ts';
import { rebuildsById } from './facts/find-rebuilds.ts';
import { labelsOf, type Member } from './metrics/members.ts';
import { reportsById } from './reports/find-reports.ts';
import { reportRunsById } from './reports/find-runs.ts';
import { shareLinksById } from './sharing/find-share-links.ts';

type Keys = readonly string[];

export function loaders(reading: Reading) {
  return {
    dashboard: new DataLoader((ids: Keys) => dashboardsById(reading, ids)),
    label: new DataLoader((members: readonly Member[]) => labelsOf(reading, members), {
      cacheKeyFn: ({ dimension, id }) => `${dimension} ${id}`,
    }),
    rebuild: new DataLoader((ids: Keys) => rebuildsById(reading, ids)),
    report: new DataLoader((ids: Keys) => reportsById(reading, ids)),
    reportRun: new DataLoader((ids: Keys) => reportRunsById(reading, ids)),
    shareLink: new DataLoader((ids: Keys) => shareLinksById(reading, ids)),
  };
}

export type Loaders = ReturnType<typeof loaders>;
