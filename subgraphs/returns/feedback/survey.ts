import { refuse } from '../../../kernel/refusal.ts';

export type SurveyKind = 'DELIVERY' | 'RETURN' | 'TICKET';

export type Answer = { csat?: number | null; nps?: number | null; comment?: string | null };

const MAX_LETTERS = 4_000;

/** A question to a customer of how something went; whoever has the token answers it, once. */
export class Survey {
  id!: string;
  token!: string;
  kind!: SurveyKind;
  /** The delivery, return or ticket that it is about. */
  subjectId!: string;
  customerId!: string;
  invitedAt!: Date;
  answeredAt: Date | null = null;
  /** 1 (bad) to 5 (good). */
  csat: number | null = null;
  /** 0 to 10: would you recommend us? */
  nps: number | null = null;
  comment: string | null = null;

  /**
   * Refuses `ALREADY_ANSWERED`, `BAD_RATING`, `COMMENT_TOO_LONG`, and `NO_ANSWER` when it says
   * nothing.
   */
  answer({ csat = null, nps = null, comment }: Answer, now: Date): void {
    if (this.answeredAt) refuse('ALREADY_ANSWERED', {}, ['token']);
    expectWithin(csat, 1, 5, 'csat');
    expectWithin(nps, 0, 10, 'nps');
    const words = comment?.trim() || null;
    if (words && words.length > MAX_LETTERS) {
      refuse('COMMENT_TOO_LONG', { limit: MAX_LETTERS, given: words.length }, ['comment']);
    }
    if (csat === null && nps === null && words === null) refuse('NO_ANSWER');
    Object.assign(this, { csat, nps, comment: words, answeredAt: now });
  }

  /** What it is about, and the figures given: `DELIVERY, CSAT 5, NPS 9`. */
  summary(): string {
    const figures = { CSAT: this.csat, NPS: this.nps };
    const given = Object.entries(figures).filter(([, figure]) => figure !== null);
    return [this.kind, ...given.map(([name, figure]) => `${name} ${figure}`)].join(', ');
  }
}

function expectWithin(given: number | null, lowest: number, highest: number, field: string): void {
  if (given === null || (given >= lowest && given <= highest)) return;
  refuse('BAD_RATING', { lowest, highest, given }, [field]);
}
