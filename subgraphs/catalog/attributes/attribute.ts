import { decimal } from '../../../kernel/decimal.ts';
import { refuse } from '../../../kernel/refusal.ts';

export type AttributeType = 'TEXT' | 'NUMBER' | 'BOOLEAN' | 'DATE' | 'CHOICE';
export type Choice = { value: string; name: string; nameZh?: string | null };

/** Values by the codes of their definitions, each in the one way that its type writes it. */
export type AttributeValues = Record<string, string>;

type Details = {
  code: string;
  name: string;
  nameZh?: string | null;
  type: AttributeType;
  unit?: string | null;
  choices?: Choice[] | null;
  isRequired: boolean;
};

/** What may be said of products: of all of them, or of those in a category and under it. */
export class AttributeDefinition {
  id: string;
  code!: string;
  name!: string;
  nameZh: string | null = null;
  type!: AttributeType;
  /** Of a NUMBER, such as `cm`. */
  unit: string | null = null;
  choices: Choice[] = [];
  /** Null: of every product. */
  categoryId: string | null;
  isRequired!: boolean;
  createdAt: Date;
  updatedAt!: Date;
  version = 0;

  constructor(id: string, categoryId: string | null, now: Date) {
    this.id = id;
    this.categoryId = categoryId;
    this.createdAt = now;
  }

  /** Takes the details over. Refuses `BAD_CODE`, `BAD_CHOICES`, `UNIT_WITHOUT_NUMBER`. */
  describe({ code, name, type, isRequired, ...more }: Details, now: Date): void {
    if (!/^[a-z]\w{0,39}$/.test(code)) refuse('BAD_CODE', { given: code }, ['code']);
    if (more.unit && type !== 'NUMBER') refuse('UNIT_WITHOUT_NUMBER', { type }, ['unit']);
    this.choices = choicesOf(type, more.choices ?? []);
    this.code = code;
    this.name = name.trim();
    this.nameZh = more.nameZh ?? null;
    this.type = type;
    this.unit = more.unit ?? null;
    this.isRequired = isRequired;
    this.updatedAt = now;
    this.version += 1;
  }

  /** The value as the type writes it. Refuses `BAD_ATTRIBUTE` for what is none of its type. */
  valueOf(given: string): string {
    const text = given.trim();
    const value = this.type === 'CHOICE' ? this.choiceOf(text) : written[this.type](text);
    if (value !== undefined) return value;
    const expected = this.type === 'CHOICE' ? this.choices.map((one) => one.value) : this.type;
    return refuse('BAD_ATTRIBUTE', { code: this.code, given, expected }, ['attributes']);
  }

  private choiceOf(text: string): string | undefined {
    return this.choices.find(({ value }) => value === text)?.value;
  }
}

const MAX_TEXT = 500;

/** How each type writes a value; undefined for what is none. */
const written: Record<Exclude<AttributeType, 'CHOICE'>, (text: string) => string | undefined> = {
  TEXT: (text) => (text !== '' && text.length <= MAX_TEXT ? text : undefined),
  NUMBER: (text) => (/^-?\d{1,15}(\.\d{1,8})?$/.test(text) ? decimal(text).toFixed() : undefined),
  BOOLEAN: (text) => (['true', 'false'].includes(text) ? text : undefined),
  DATE: (text) => (isDay(text) ? text : undefined),
};

function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const moment = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
}

function choicesOf(type: AttributeType, choices: readonly Choice[]): Choice[] {
  const values = choices.map(({ value }) => value.trim());
  const isRight = (type === 'CHOICE') === values.length > 0;
  const isClear = new Set(values).size === values.length && values.every(Boolean);
  if (!isRight || !isClear) refuse('BAD_CHOICES', { type, choices: values }, ['choices']);
  return choices.map(({ name, nameZh }, n) => ({
    value: values[n]!,
    name,
    nameZh: nameZh ?? null,
  }));
}

/**
 * What is said of a product, checked against the definitions that are for it. Refuses
 * `UNKNOWN_ATTRIBUTE`, `ATTRIBUTE_TWICE`, `BAD_ATTRIBUTE`, `MISSING_ATTRIBUTE`.
 */
export function checkedValues(
  given: readonly { code: string; value: string }[],
  definitions: readonly AttributeDefinition[],
): AttributeValues {
  const byCode = new Map(definitions.map((definition) => [definition.code, definition]));
  const values: AttributeValues = {};
  for (const { code, value } of given) {
    const definition = byCode.get(code);
    if (!definition) refuse('UNKNOWN_ATTRIBUTE', { code, known: [...byCode.keys()] }, field);
    if (code in values) refuse('ATTRIBUTE_TWICE', { code }, field);
    values[code] = definition.valueOf(value);
  }
  const missing = definitions.find(({ code, isRequired }) => isRequired && !(code in values));
  if (missing) refuse('MISSING_ATTRIBUTE', { code: missing.code }, field);
  return values;
}

const field = ['attributes'];
