import { readItems } from '../../../../kernel/cells.ts';
import { each, given, mutate, whole, type Step } from '../outcome.ts';
import { keyOf } from './keys.ts';

/** Makes or changes general units by their codes. */
export const bringInUnits: Step = ({ ask }, tasks) =>
  each(tasks, async (task) => {
    const { code, name, name_zh: nameZh, kind, factor, divisor, decimals } = task.data;
    const input = {
      ...{ code, name, nameZh: given(nameZh), kind },
      ...{ factor: given(factor), divisor: given(divisor), decimals: whole(decimals) },
      idempotencyKey: keyOf(task),
    };
    const { unit } = await mutate<{ unit: { id: string } }>(
      ask,
      'saveUnit',
      'SaveUnitInput',
      input,
      'unit { id }',
    );
    return unit.id;
  });

/** Makes categories by their paths. */
export const bringInCategories: Step = ({ ask }, tasks) =>
  each(tasks, async (task) => {
    const { path: name, name_zh: nameZh } = task.data;
    const input = { name, nameZh: given(nameZh), idempotencyKey: keyOf(task) };
    const { category } = await mutate<{ category: { id: string } }>(
      ask,
      'saveCategory',
      'SaveCategoryInput',
      input,
      'category { id }',
    );
    return category.id;
  });

/** Makes or changes the definitions of attributes by their codes. */
export const bringInAttributes: Step = ({ ask }, tasks) =>
  each(tasks, async (task) => {
    const { code, name, name_zh: nameZh, type, unit, choices, category, is_required } = task.data;
    const input = {
      ...{ code, name, nameZh: given(nameZh), type, unit: given(unit) },
      choices: given(choices) && choicesIn(String(choices)),
      category: given(category),
      isRequired: is_required === 'true',
      idempotencyKey: keyOf(task),
    };
    const { attribute } = await mutate<{ attribute: { id: string } }>(
      ask,
      'saveAttribute',
      'SaveAttributeInput',
      input,
      'attribute { id }',
    );
    return attribute.id;
  });

function choicesIn(cell: string) {
  return readItems(cell)?.map(({ name: value, fields: [name, nameZh] }) => ({
    value,
    name: name || value,
    nameZh: nameZh || undefined,
  }));
}
