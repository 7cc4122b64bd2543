import { decimal } from '../../kernel/decimal.ts';
import { refuse } from '../../kernel/refusal.ts';

/** Degrees as they come in, decimal strings. */
export type Place = { latitude: string; longitude: string };

/** Refuses `NO_SUCH_PLACE` beyond the poles or half around the earth. */
export function requirePlace({ latitude, longitude }: Place, field: readonly string[]): void {
  const isThere = decimal(latitude).abs().lessThanOrEqualTo(90);
  if (!isThere || !decimal(longitude).abs().lessThanOrEqualTo(180)) {
    refuse('NO_SUCH_PLACE', { latitude, longitude }, field);
  }
}
