import { refuse } from '../../../kernel/refusal.ts';

/** Scores from 1 to 5, both ends included. */
export type ScoreRange = { from: number; to: number };

/** A rule that names customers by their scores. */
export type SegmentRule = {
  /** Unique, such as `CHAMPIONS`. */
  code: string;
  name: string;
  nameZh?: string | null;
  recency: ScoreRange;
  frequency: ScoreRange;
  monetary: ScoreRange;
};

const MAX_SEGMENTS = 30;

/** Refuses `NO_SEGMENTS`, `TOO_MANY`, `NAME_MISSING`, `SEGMENT_TWICE` and `BAD_RANGE`. */
export function checkSegments(segments: readonly SegmentRule[]): void {
  if (segments.length === 0) refuse('NO_SEGMENTS', {}, ['segments']);
  if (segments.length > MAX_SEGMENTS) {
    refuse('TOO_MANY', { limit: MAX_SEGMENTS, given: segments.length }, ['segments']);
  }
  segments.forEach((segment, index) => {
    const at = (field: string) => ['segments', String(index), field];
    const { code } = segment;
    if (!code.trim()) refuse('NAME_MISSING', {}, at('code'));
    if (!segment.name.trim()) refuse('NAME_MISSING', {}, at('name'));
    const isTwice = segments.findIndex((other) => other.code === code) < index;
    if (isTwice) refuse('SEGMENT_TWICE', { code }, at('code'));
    for (const score of ['recency', 'frequency', 'monetary'] as const) {
      const { from, to } = segment[score];
      if (from < 1 || from > to || to > 5) refuse('BAD_RANGE', { from, to }, at(score));
    }
  });
}
