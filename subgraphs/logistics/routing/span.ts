/**
 * Part of a route in time, after Vidal, Crainic, Gendreau and Prins (2013): how long it takes at
 * least, and between which times it may begin for that. It can be kept if `early <= late`.
 */
export type Span = { length: number; early: number; late: number };

/** The spans of a route's parts up to each job and from it on, by job. */
export class Spans {
  readonly length: Float64Array;
  readonly early: Float64Array;
  readonly late: Float64Array;

  constructor(jobs: number) {
    this.length = new Float64Array(jobs);
    this.early = new Float64Array(jobs);
    this.late = new Float64Array(jobs);
  }

  keep(job: number, span: Span): void {
    this.length[job] = span.length;
    this.early[job] = span.early;
    this.late[job] = span.late;
  }
}

/** Adds to `first` what comes behind it after a way of `way`; waiting time lengthens it. */
export function append(first: Span, way: number, length: number, early: number, late: number) {
  const until = first.length + way;
  const wait = Math.max(0, early - until - first.late);
  first.early = Math.max(early - until, first.early) - wait;
  first.late = Math.min(late - until, first.late);
  first.length = until + length + wait;
}

/** Puts what comes before it, with a way of `way` between, in front of `second`. */
export function prepend(second: Span, way: number, length: number, early: number, late: number) {
  const until = length + way;
  const wait = Math.max(0, second.early - until - late);
  const begins = Math.max(second.early - until, early) - wait;
  second.late = Math.min(second.late - until, late);
  second.early = begins;
  second.length += until + wait;
}
