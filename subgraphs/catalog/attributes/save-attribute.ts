import { LockMode } from '@mikro-orm/core';
import { command, commandSpec, type Work } from '../../../kernel/command.ts';
import { rows, sql, takeTurns } from '../../../kernel/database.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { givenCategory } from '../categories/category-store.ts';
import { staffOnly } from '../staff.ts';
import { AttributeDefinition, type AttributeType, type Choice } from './attribute.ts';

export type SaveAttributeInput = {
  code: string;
  name: string;
  nameZh?: string | null;
  type: AttributeType;
  unit?: string | null;
  choices?: Choice[] | null;
  categoryId?: string | null;
  /** The same by its path. */
  category?: string | null;
  isRequired: boolean;
  expectedVersion?: number | null;
  idempotencyKey?: string | null;
};

const SaveAttribute = commandSpec<SaveAttributeInput, { attributeId: string }>(
  'catalog.saveAttribute',
);

/**
 * Makes the definition with this code, or changes it. Refuses what `AttributeDefinition.describe`
 * does, `VERSION_CONFLICT`, and `ATTRIBUTE_IN_USE` when a product holds a value that would not be
 * one any more: another type or category, a choice left out.
 */
export const saveAttribute = command(SaveAttribute, 'catalog:write', async (work, input) => {
  staffOnly(work);
  const { em, ids, now } = work;
  const categoryId = (await givenCategory(work, input))?.id ?? null;
  await takeTurns(work.sql, `attribute ${input.code}`);
  const lockMode = LockMode.PESSIMISTIC_WRITE;
  const known = await em.findOne(AttributeDefinition, { code: input.code }, { lockMode });
  const definition = known ?? new AttributeDefinition(ids.next('atd'), categoryId, now);
  if (input.expectedVersion != null && input.expectedVersion !== definition.version) {
    const versions = { expected: input.expectedVersion, actual: definition.version };
    refuse('VERSION_CONFLICT', versions, ['expectedVersion']);
  }
  const { type, categoryId: before } = definition;
  definition.describe(input, now);
  definition.categoryId = categoryId;
  const isOther = known !== null && (type !== definition.type || before !== categoryId);
  await refuseInUse(work, definition, isOther);
  em.persist(definition);
  return { attributeId: definition.id };
});

/** Products' own saves hold the definition, so none takes a value while it changes. */
async function refuseInUse(
  { sql: db }: Work,
  { code, choices, type }: AttributeDefinition,
  isOther: boolean,
): Promise<void> {
  if (!isOther && type !== 'CHOICE') return;
  const kept = isOther ? [] : choices.map(({ value }) => value);
  const held = await rows<{ value: string }>(
    db,
    sql`select attributes ->> ${code} as value from product
        where attributes ? ${code} and not (attributes ->> ${code} = any(${kept}::text[])) limit 1`,
  );
  if (held.length > 0) refuse('ATTRIBUTE_IN_USE', { code, value: held[0]!.value }, ['code']);
}
