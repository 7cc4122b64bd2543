import { commandSpec, noteSpec } from '../../kernel/command.ts';
import { eventSpec } from '../../kernel/event.ts';
import type { FactKind } from './facts/fact.ts';

/** Something has happened to documents: what they say now is asked of their owner, soon. */
export const NoteDocuments = noteSpec<{
  kind: FactKind;
  ids: string[];
  idempotencyKey?: string;
}>('analytics.noteDocuments');

/** Reads the documents that are due, many at a time, and writes their facts. */
export const CollectFacts = commandSpec<{ idempotencyKey?: string }>('analytics.collectFacts');

/** Documents are due to be read. For the area itself. */
export const FactsDue = eventSpec<{ collector: string }>('analytics.FactsDue', 'collector');

/** Reads the next documents of a rebuild; sent again and again until it has ended. */
export const ContinueRebuild = commandSpec<{ factRebuildId: string; idempotencyKey?: string }>(
  'analytics.continueRebuild',
);

/** A rebuild has documents left. For the area itself. */
export const RebuildContinues = eventSpec<{ factRebuildId: string }>(
  'analytics.RebuildContinues',
  'factRebuildId',
);

/** Makes the next section of a report's run; sent again and again until it has ended. */
export const ContinueReport = commandSpec<{ reportRunId: string; idempotencyKey?: string }>(
  'analytics.continueReport',
);

/** A report's run has sections left. For the area itself. */
export const ReportContinues = eventSpec<{ reportRunId: string }>(
  'analytics.ReportContinues',
  'reportRunId',
);

/** The facts of a metric have changed. For staff only. */
export const MetricChanged = eventSpec<{
  metric: string;
  /** Over everything, today; null where it is divided by nothing. */
  today: string | null;
}>('analytics.MetricChanged', 'metric');
