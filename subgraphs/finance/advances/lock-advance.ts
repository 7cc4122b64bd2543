import { LockMode } from '@mikro-orm/core';
import type { Work } from '../../../kernel/command.ts';
import { NotFound } from '../../../kernel/refusal.ts';
import { Advance } from './advance.ts';

/** An advance, locked. Throws `NotFound`. */
export async function lockAdvance({ em }: Pick<Work, 'em'>, id: string): Promise<Advance> {
  const lockMode = LockMode.PESSIMISTIC_WRITE;
  const advance = await em.findOne(Advance, { id }, { lockMode });
  if (!advance) throw new NotFound('supplier advance', id);
  return advance;
}
