import type { TypedDocumentString } from './__generated__/documents.ts';
import { language } from './language.ts';

/** What the graph says instead of an answer; its message is for people, its code for programs. */
export class GraphProblem extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** What the graph answers, by whatever way. */
export type Answer<Data> = {
  data?: Data | null;
  errors?: { message: string; extensions?: { code?: string } }[];
};

/** Sends one document over HTTP; throws `GraphProblem` unless it is answered whole. */
export async function post<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  headers: Record<string, string>,
): Promise<Data> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      ...headers,
      'content-type': 'application/json',
      'accept-language': language(),
    },
    body: JSON.stringify({ query: document.toString(), variables }),
  });
  return wholeOf((await response.json()) as Answer<Data>);
}

/** The data of an answer; throws `GraphProblem` when it has errors. */
export function wholeOf<Data>({ data, errors }: Answer<Data>): Data {
  const [problem] = errors ?? [];
  if (problem) throw new GraphProblem(problem.extensions?.code ?? 'UNKNOWN', problem.message);
  if (!data) throw new GraphProblem('UNKNOWN', 'The graph gave no answer.');
  return data;
}
