import { SaxesParser } from 'saxes';

/** An element with its namespace, and the line on which it begins. */
export type XmlElement = {
  name: string;
  namespace: string;
  line: number;
  attributes: Record<string, string>;
  children: XmlElement[];
  text: string;
};

/** That a text is no XML that we take, and from which line on. */
export class XmlFault extends Error {
  readonly line: number;

  constructor(message: string, line: number) {
    super(message);
    this.line = line;
  }
}

const MAX_DEPTH = 40;

/**
 * Reads XML into a tree. Throws `XmlFault` for what is not well-formed, for a document type, since
 * only it can define entities, and for what is nested too deep.
 */
export function readXml(text: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const top: XmlElement = element('', '', 0, {});
  const open = [top];
  const fault = (message: string): never => {
    throw new XmlFault(message, parser.line);
  };
  parser.on('error', ({ message }) => fault(message.replace(/^[\w.]*:?\d+:\d+: /, '')));
  parser.on('doctype', () => fault('a document type is not taken'));
  parser.on('opentag', ({ local, uri, attributes }) => {
    if (open.length > MAX_DEPTH) fault('it is nested too deep');
    const own = Object.values(attributes).map(({ local: name, value }) => [name, value]);
    const next = element(local, uri, parser.line, Object.fromEntries(own));
    open.at(-1)!.children.push(next);
    open.push(next);
  });
  parser.on('text', (piece) => void (open.at(-1)!.text += piece));
  parser.on('cdata', (piece) => void (open.at(-1)!.text += piece));
  parser.on('closetag', () => void open.pop());
  parser.write(text.replace(/^\uFEFF/, '')).close();
  return top.children[0]!;
}

function element(
  name: string,
  namespace: string,
  line: number,
  attributes: Record<string, string>,
): XmlElement {
  return { name, namespace, line, attributes, children: [], text: '' };
}

/** All elements at the end of a path of names: `Delivery/DeliveryAddress`. */
export function allIn(from: XmlElement | undefined, path: string): XmlElement[] {
  let found = from ? [from] : [];
  for (const name of path.split('/')) {
    found = found.flatMap(({ children }) => children.filter((child) => child.name === name));
  }
  return found;
}

/** The first of them that says something, as a text; null without any. */
export function textIn(from: XmlElement | undefined, ...paths: string[]): string | null {
  const texts = paths.flatMap((path) => allIn(from, path).map(({ text }) => text.trim()));
  return texts.find(Boolean) ?? null;
}
