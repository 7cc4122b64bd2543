import { SaxesParser } from 'saxes';
import { bad, type Cell } from './cells.ts';

const DEEPEST = 40;

/** An element of an XML document, by its name without prefix. */
export class Element {
  readonly name: string;
  readonly uri: string;
  readonly line: number;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[] = [];
  text = '';

  constructor(
    { name, uri, line }: { name: string; uri: string; line: number },
    attributes: Readonly<Record<string, string>>,
  ) {
    this.name = name;
    this.uri = uri;
    this.line = line;
    this.attributes = attributes;
  }

  /** All elements at the end of a path below this one. */
  all(path: string): Element[] {
    return path
      .split('/')
      .reduce<Element[]>(
        (found, name) => found.flatMap(({ children }) => children.filter((c) => c.name === name)),
        [this],
      );
  }

  /** The first element at the end of the first path that has any. */
  find(...paths: string[]): Element | undefined {
    for (const path of paths) {
      const [found] = this.all(path);
      if (found) return found;
    }
    return undefined;
  }

  /** The same, refusing `BAD_STATEMENT_LINE` where there is none. */
  need(...paths: string[]): Element {
    return this.find(...paths) ?? bad({ line: this.line, column: paths[0]!, given: '' });
  }

  /** What it says and where. */
  cell(): Cell {
    return { line: this.line, column: this.name, given: this.text };
  }
}

/**
 * Reads an XML document. One with a document type is refused, since entities come with it: by
 * `BAD_STATEMENT_LINE`, as is one that is not well-formed.
 */
export function readXml(text: string): Element {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const open: Element[] = [];
  let root: Element | undefined;
  const refuseHere = (column: string, given: string) => bad({ line: parser.line, column, given });
  parser.on('error', ({ message }) => refuseHere('XML', message));
  parser.on('doctype', () => refuseHere('DOCTYPE', 'DOCTYPE'));
  parser.on('opentag', ({ local, uri, attributes }) => {
    if (open.length >= DEEPEST) refuseHere(local, local);
    const values = Object.values(attributes).map((one) => [one.local, one.value] as const);
    const place = { name: local, uri, line: parser.line };
    const element = new Element(place, Object.fromEntries(values));
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  const say = (said: string) => {
    const element = open.at(-1);
    if (element) element.text += said;
  };
  parser.on('text', say);
  parser.on('cdata', say);
  parser.on('closetag', () => open.pop());
  parser.write(text.replace(/^\uFEFF/, '')).close();
  return root ?? bad({ line: 1, column: 'XML', given: '' });
}
