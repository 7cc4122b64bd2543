import { kernelMessages } from './messages.ts';
import { Refusal } from './refusal.ts';
import type { Language, Viewer } from './viewer.ts';

/** What a refusal code means, for people; `{name}` stands for the figure of that name. */
export type Messages = Record<string, Record<Language, string>>;

export type UserError = {
  code: string;
  message: string;
  field: readonly string[];
  /** The ids and figures concerned, as a list so that the graph can type it. */
  figures: { name: string; value: string }[];
};

export type Payload<Result> = Partial<Result> & { userErrors: UserError[] };

/** What a refusal speaks of, by name. */
export type Figures = Readonly<Record<string, unknown>>;

/**
 * Runs a verb and shapes the mutation's payload: the result, or the refusal as a user error. `name`
 * gives more figures for its message, such as what people call what has an id.
 */
export async function payload<Result extends object>(
  act: () => Promise<Result>,
  viewer: Viewer,
  messages: Messages,
  name?: (figures: Figures) => Promise<Figures> | undefined,
): Promise<Payload<Result>> {
  try {
    return { ...(await act()), userErrors: [] };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const names = await name?.(error.figures);
    const said = userError(error, viewer.language, messages, names);
    return { userErrors: [said] } as Payload<Result>;
  }
}

export function userError(
  refusal: Refusal,
  language: Language,
  messages: Messages,
  names: Figures = {},
): UserError {
  const { code, figures, field } = refusal;
  const template = (messages[code] ?? kernelMessages[code])?.[language] ?? code;
  return {
    code,
    message: fill(template, { ...figures, ...names }),
    field: ['input', ...field],
    figures: Object.entries(figures).map(([name, value]) => ({ name, value: text(value) })),
  };
}

/** A part of a sentence: as it stands, a figure, or what is left out without its figures. */
type Part = string | { figure: string } | { unlessMissing: Part[] };

const read = new Map<string, Part[]>();

/**
 * Puts figures into a sentence of ours: `{name}` stands for the figure of that name, and a part in
 * square brackets is left out when it names a figure that there is not.
 */
export function fill(sentence: string, figures: Record<string, unknown>): string {
  let parts = read.get(sentence);
  if (!parts) read.set(sentence, (parts = partsOf(sentence)));
  return filled(parts, figures);
}

function partsOf(sentence: string): Part[] {
  const parts = sentence.split(/(\[.*?\]|\{\w+\})/).filter((part) => part !== '');
  return parts.map((part) => {
    if (part.startsWith('[')) return { unlessMissing: partsOf(part.slice(1, -1)) };
    return /^\{\w+\}$/.test(part) ? { figure: part.slice(1, -1) } : part;
  });
}

function filled(parts: readonly Part[], figures: Record<string, unknown>): string {
  let sentence = '';
  for (const part of parts) {
    if (typeof part === 'string') sentence += part;
    else if ('figure' in part) sentence += text(figures[part.figure]);
    else if (isWhole(part.unlessMissing, figures)) sentence += filled(part.unlessMissing, figures);
  }
  return sentence;
}

function isWhole(parts: readonly Part[], figures: Record<string, unknown>): boolean {
  return parts.every((part) => {
    return typeof part === 'string' || !('figure' in part) || text(figures[part.figure]) !== '';
  });
}

function text(figure: unknown): string {
  if (typeof figure === 'string') return figure;
  if (Array.isArray(figure)) return figure.map(text).join(', ');
  if (figure instanceof Date) return figure.toISOString();
  if (isMoney(figure)) return `${String(figure.amount)} ${figure.currency}`;
  return JSON.stringify(figure) ?? '';
}

function isMoney(figure: unknown): figure is { amount: unknown; currency: string } {
  return (
    figure !== null && typeof figure === 'object' && 'amount' in figure && 'currency' in figure
  );
}
