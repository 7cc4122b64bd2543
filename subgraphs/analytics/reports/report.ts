import type { ChartKind } from '../charts/option.ts';
import type { KeptQuery } from '../metrics/metric-query.ts';
import type { Title } from '../text.ts';

/** A part of a report: one question, and how its answer is drawn. */
export type ReportSection = { title: Title; query: KeptQuery; chart: ChartKind | null };

/** What somebody wants to see again and again. */
export class Report {
  id: string;
  code: string;
  name: string;
  sections: ReportSection[];
  ownerId: string;
  createdAt: Date;
  version = 1;

  constructor(id: string, ownerId: string, now: Date) {
    this.id = id;
    this.code = id;
    this.name = '';
    this.sections = [];
    this.ownerId = ownerId;
    this.createdAt = now;
  }
}
