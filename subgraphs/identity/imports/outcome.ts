import type { GraphFor } from '../../../kernel/graph.ts';
import { AccessError } from '../../../kernel/refusal.ts';
import type { ImportTask } from './import.ts';

/** How one task went: done (with what it made), a problem, or to be tried again a little later. */
export type Outcome =
  | { taskId: string; isDone: true; documentId: string | null }
  | { taskId: string; problem: string; field: readonly string[] }
  | { taskId: string; isWaiting: true };

/** Works through tasks of one kind, which may run side by side. */
export type Step = (work: StepWork, tasks: readonly ImportTask[]) => Promise<Outcome[]>;

export type StepWork = {
  /** Asks the graph with the rights of who started the import. */
  ask: GraphFor;
  currency: string;
  /** What an earlier task of this import made: `orders`, `N-17` → `ord_…`. */
  made(kind: string, ref: string): string | undefined;
};

const SIDE_BY_SIDE = 6;

/** Runs `act` for every task, a few at a time; a no of the graph is that task's problem. */
export async function each(
  tasks: readonly ImportTask[],
  act: (task: ImportTask) => Promise<string | null | typeof WAIT>,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const waiting = tasks[Symbol.iterator]();
  async function worker(): Promise<void> {
    for (const task of waiting) outcomes.push(await outcomeOf(task, act));
  }
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, worker));
  return outcomes;
}

/** What a task answers when something it needs is still on its way. */
export const WAIT = Symbol('wait');

/** A no that names what was wrong with the row, and in which field of its input. */
export class RowProblem extends Error {
  readonly field: readonly string[];

  constructor(message: string, field: readonly string[] = []) {
    super(message);
    this.field = field;
  }
}

async function outcomeOf(
  { id: taskId, ...task }: ImportTask,
  act: (task: ImportTask) => Promise<string | null | typeof WAIT>,
): Promise<Outcome> {
  try {
    const made = await act({ id: taskId, ...task });
    return made === WAIT ? { taskId, isWaiting: true } : { taskId, isDone: true, documentId: made };
  } catch (error) {
    if (isNo(error)) {
      const field = error instanceof RowProblem ? error.field : [];
      return { taskId, problem: (error as Error).message, field };
    }
    throw error;
  }
}

const noCodes = ['BAD_USER_INPUT', 'FORBIDDEN', 'NOT_FOUND', 'GRAPHQL_VALIDATION_FAILED'];

function isNo(error: unknown): boolean {
  if (error instanceof RowProblem || error instanceof AccessError) return true;
  const code = (error as { extensions?: { code?: string } }).extensions?.code;
  return code !== undefined && noCodes.includes(code);
}

type Payload = { userErrors: { message: string; field: string[] }[] };

/** Runs one mutation of the graph; its user errors become the row's problem. */
export async function mutate<Result>(
  ask: GraphFor,
  field: string,
  inputType: string,
  input: object,
  selection: string,
): Promise<Result> {
  const document = `mutation Import($input: ${inputType}!) {
    ${field}(input: $input) { ${selection} userErrors { message field } }
  }`;
  const answer = await ask<Record<string, Payload & Result>>(document, { input });
  const payload = answer[field]!;
  const [no] = payload.userErrors;
  if (no) throw new RowProblem(no.message, no.field);
  return payload;
}

/** A cell as the graph wants it: absent when empty. */
export function given(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** A cell that holds a whole number. */
export function whole(value: unknown): number | undefined {
  const text = given(value);
  return text === undefined ? undefined : Number(text);
}
