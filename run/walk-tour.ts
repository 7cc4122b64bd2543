import { dayOf, type Clock } from '../kernel/clock.ts';
import { examplesOf, type Example, type Values } from './tour-page.ts';
import { complaintsOf, filledIn, type Known } from './tour-values.ts';

export type TourOptions = {
  url: string;
  apiKey: string;
  clock: Clock;
  /** Is told of each example and its answer. */
  show(example: Example, answer: Values): void;
};

type Result = { data?: Values; errors?: object[] };

const PATIENCE_MS = 20_000;
const PAUSE_MS = 150;

/**
 * Runs the examples of a page in their order. What happens by itself takes a moment: a query is
 * asked again until its answer is what the page promises. A subscription listens from where it
 * stands and must be told of what the page then does. Throws at the first broken promise.
 */
export async function walkTour(page: string, options: TourOptions): Promise<void> {
  const known: Known = { answers: {}, today: dayOf(options.clock.now()) };
  const told: Promise<void>[] = [];
  const learn = (example: Example, answer: Values) => {
    Object.assign(known.answers, answer);
    options.show(example, answer);
  };
  for (const example of examplesOf(page)) {
    if (example.kind === 'subscription') {
      const response = await ask('/graphql/stream', example, known, options);
      const event = firstEvent(example, response, known);
      told.push(event.then((answer) => learn(example, answer)));
      // It is looked at only at the end.
      told.at(-1)!.catch(() => {});
    } else {
      learn(example, await answerOf(example, known, options));
    }
  }
  await Promise.all(told);
}

async function answerOf(example: Example, known: Known, options: TourOptions): Promise<Values> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const response = await ask('/graphql', example, known, options);
    const result = (await response.json()) as Result;
    const complaints = complaintsOfResult(result, example, known);
    if (complaints.length === 0) return result.data!;
    const isFinal = result.errors || example.kind === 'mutation' || Date.now() > deadline;
    if (isFinal) throw broken(example, complaints);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

/** The first event that is what the page promises. */
async function firstEvent(example: Example, response: Response, known: Known): Promise<Values> {
  let text = '';
  let complaints = ['nothing was told'];
  try {
    for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
      const events = `${text}${chunk}`.split('\n\n');
      text = events.pop()!;
      for (const event of events.filter((each) => each.startsWith('event: next'))) {
        const result = JSON.parse(event.slice(event.indexOf('{'))) as Result;
        complaints = complaintsOfResult(result, example, known);
        if (complaints.length === 0) return result.data!;
      }
    }
  } catch (error) {
    complaints.push((error as Error).message);
  }
  throw broken(example, complaints);
}

/** Resolves with the answer's head: from then on a subscription is told of everything. */
async function ask(
  path: string,
  example: Example,
  known: Known,
  { url, apiKey }: TourOptions,
): Promise<Response> {
  const variables = filledIn(example.variables, known);
  const headers = filledIn(example.headers, known) as Record<string, string> | undefined;
  if (!variables || !headers) throw broken(example, ['it names what no answer has']);
  return fetch(`${url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-api-key': apiKey, ...headers },
    body: JSON.stringify({ query: example.document, variables }),
    signal: AbortSignal.timeout(2 * PATIENCE_MS),
  });
}

function complaintsOfResult({ data, errors }: Result, { answer }: Example, known: Known): string[] {
  if (errors) return errors.map((error) => JSON.stringify(error));
  return complaintsOf(data, filledIn(answer ?? {}, known));
}

function broken({ line, heading }: Example, complaints: string[]): Error {
  return new Error(`Line ${line}, ${heading}: ${complaints.slice(0, 5).join('; ')}`);
}
