/** One example of a page: a document with its variables, and what its answer has at least. */
export type Example = {
  /** The heading that it stands under. */
  heading: string;
  /** Line of the page that the document begins in. */
  line: number;
  kind: 'query' | 'mutation' | 'subscription';
  document: string;
  variables: Values;
  /** Such as another `x-api-key` than the reader's own. */
  headers: Values;
  /** Parts of the answer, where the page shows some. */
  answer?: Values;
};

export type Values = { [name: string]: Value };
export type Value = string | number | boolean | null | Value[] | Values;

type Block = { heading: string; line: number; info: string; text: string };

const fence = '```';

/**
 * The examples of a page of `docs/tour/` in their order: each `graphql` block, with the `json`
 * block of variables, the `http` block of headers and the `json answer` block that may follow it.
 * Throws at any other block.
 */
export function examplesOf(page: string): Example[] {
  const examples: Example[] = [];
  for (const { heading, line, info, text } of blocksOf(page)) {
    const example = examples.at(-1);
    if (info === 'graphql') {
      const kind = kindOf(text);
      examples.push({ heading, line, kind, document: text, variables: {}, headers: {} });
      continue;
    }
    if (example?.heading !== heading) throw new Error(`Line ${line} belongs to no example.`);
    if (info === 'json') example.variables = JSON.parse(text) as Values;
    else if (info === 'json answer') example.answer = JSON.parse(text) as Values;
    else if (info === 'http') example.headers = headersOf(text);
    else throw new Error(`Line ${line}: a block of "${info}" is none that a page has.`);
  }
  return examples;
}

/** The anchors of a page's headings, as the web pages of Git hosts make them. */
export function anchorsOf(page: string): string[] {
  return [...page.matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

function blocksOf(page: string): Block[] {
  const blocks: Block[] = [];
  let heading = '';
  let open: Block | undefined;
  for (const [n, text] of page.split('\n').entries()) {
    if (open && text === fence) open = void blocks.push(open);
    else if (open) open.text += `${text}\n`;
    else if (text.startsWith('#')) heading = text.replace(/^#+ /, '');
    else if (text.startsWith(fence)) {
      open = { heading, line: n + 1, info: text.slice(fence.length), text: '' };
    }
  }
  return blocks;
}

function headersOf(text: string): Values {
  const lines = text.trim().split('\n');
  return Object.fromEntries(lines.map((line) => line.split(/: */, 2) as [string, string]));
}

function kindOf(document: string): Example['kind'] {
  const [, kind = 'query'] = /^\s*(query|mutation|subscription)\b/.exec(document) ?? [];
  return kind as Example['kind'];
}
