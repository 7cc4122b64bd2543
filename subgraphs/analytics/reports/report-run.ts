import { moveRun, type RunStatus } from '../facts/fact-rebuild.ts';
import type { ChartKind } from '../charts/option.ts';
import type { Result } from '../metrics/find-figures.ts';
import { dimensions, mayBeBy } from '../metrics/dimensions.ts';
import { metrics } from '../metrics/metrics.ts';
import type { Filter, KeptQuery, QueryInput } from '../metrics/metric-query.ts';
import type { PeriodInput } from '../metrics/period.ts';
import type { Title } from '../text.ts';
import type { ReportSection } from './report.ts';

/** A section as it is asked in a run. */
export type RunSection = { title: Title; chart: ChartKind | null; query: QueryInput };

/** What a run says beyond the report: another period, and conditions for what has them. */
export type RunParameters = { period?: PeriodInput | null; filters?: readonly Filter[] | null };

/** A report's section with a run's parameters. */
export function sectionFor(
  { title, chart, query }: ReportSection,
  asked: RunParameters,
): RunSection {
  const filters = (asked.filters ?? []).filter((filter) => canFilter(query, filter));
  const { preset, ...own } = query;
  const period = asked.period ?? { preset };
  return { title, chart, query: { ...own, period, filters: [...query.filters, ...filters] } };
}

function canFilter(query: KeptQuery, { dimension }: Filter): boolean {
  const own = dimensions.get(dimension);
  // An unknown one is kept, to be refused by its name.
  return !own || query.metrics.every((name) => mayBeBy(metrics.get(name)!, own));
}

/** A report as it was at one moment: made section by section, and kept. */
export class ReportRun {
  id: string;
  reportId: string;
  status: RunStatus = 'RUNNING';
  sections: RunSection[];
  results: Result[] = [];
  total: number;
  done = 0;
  startedBy: string;
  startedAt: Date;
  endedAt: Date | null = null;
  version = 1;

  constructor(
    id: string,
    about: Pick<ReportRun, 'reportId' | 'sections' | 'startedBy'>,
    now: Date,
  ) {
    this.id = id;
    this.reportId = about.reportId;
    this.sections = about.sections;
    this.total = about.sections.length;
    this.startedBy = about.startedBy;
    this.startedAt = now;
  }

  /** The section that comes next. */
  next(): RunSection | undefined {
    return this.status === 'RUNNING' ? this.sections[this.done] : undefined;
  }

  /** Keeps what came of the next section; ends with the last. */
  keep(result: Result, now: Date): void {
    this.results = [...this.results, result];
    this.done += 1;
    this.version += 1;
    if (this.done === this.total) this.end('DONE', now);
  }

  /** Ends it where it stands. Refuses `ILLEGAL_MOVE`. */
  cancel(now: Date): void {
    this.end('CANCELLED', now);
    this.version += 1;
  }

  private end(status: RunStatus, now: Date): void {
    this.status = moveRun(this.status, status);
    this.endedAt = now;
  }
}
