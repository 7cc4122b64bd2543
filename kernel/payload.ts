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

/**
 * Puts figures into a sentence: `{name}` stands for the figure of that name, and a part in square
 * brackets is left out when it names a figure that there is not.
 */
export function fill(sentence: string, figures: Record<string, unknown>): string {
  const named = (part: string) => part.replace(/\{(\w+)\}/g, (_, name) => text(figures[name]));
  const isWhole = (part: string) =>
    [...part.matchAll(/\{(\w+)\}/g)].every(([, name]) => text(figures[name!]) !== '');
  return named(sentence.replace(/\[(.*?)\]/g, (_, part) => (isWhole(part) ? part : '')));
}

function text(figure: unknown): string {
  if (Array.isArray(figure)) return figure.map(text).join(', ');
  if (figure instanceof Date) return figure.toISOString();
  if (isMoney(figure)) return `${String(figure.amount)} ${figure.currency}`;
  return typeof figure === 'string' ? figure : (JSON.stringify(figure) ?? '');
}

function isMoney(figure: unknown): figure is { amount: unknown; currency: string } {
  return (
    figure !== null && typeof figure === 'object' && 'amount' in figure && 'currency' in figure
  );
}
