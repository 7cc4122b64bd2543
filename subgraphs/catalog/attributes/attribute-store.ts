import { LockMode } from '@mikro-orm/core';
import type { Work } from '../../../kernel/command.ts';
import type { ProductCategory } from '../categories/category.ts';
import { AttributeDefinition } from './attribute.ts';

/** The definitions for products in a category, held so that nobody changes them meanwhile. */
export function heldDefinitions(
  { em }: Pick<Work, 'em'>,
  category: ProductCategory | null,
): Promise<AttributeDefinition[]> {
  const within = category?.ancestorIds ?? [];
  return em.find(
    AttributeDefinition,
    { $or: [{ categoryId: null }, { categoryId: { $in: within } }] },
    { lockMode: LockMode.PESSIMISTIC_READ, orderBy: { code: 'asc' } },
  );
}
