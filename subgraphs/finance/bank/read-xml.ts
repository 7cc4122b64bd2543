import { allIn, readXml as readTree, XmlFault, type XmlElement } from '../../../kernel/xml.ts';
import { bad, type Cell } from './cells.ts';

/** An element of a statement, which refuses `BAD_STATEMENT_LINE` where something is missing. */
export class Element {
  private readonly element: XmlElement;

  constructor(element: XmlElement) {
    this.element = element;
  }

  get name(): string {
    return this.element.name;
  }

  get line(): number {
    return this.element.line;
  }

  get uri(): string {
    return this.element.namespace;
  }

  get attributes(): Readonly<Record<string, string>> {
    return this.element.attributes;
  }

  get text(): string {
    return this.element.text;
  }

  /** All elements at the end of a path below this one. */
  all(path: string): Element[] {
    return allIn(this.element, path).map((found) => new Element(found));
  }

  /** The first element at the end of the first path that leads to one. */
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

/** Reads an XML document. Refuses `BAD_STATEMENT_LINE` for what is no XML that we take. */
export function readXml(text: string): Element {
  try {
    return new Element(readTree(text));
  } catch (error) {
    if (!(error instanceof XmlFault)) throw error;
    return bad({ line: error.line, column: 'XML', given: error.message });
  }
}
