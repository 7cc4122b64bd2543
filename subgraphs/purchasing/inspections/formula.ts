import { decimal, type Decimal } from '../../../kernel/decimal.ts';
import { refuse } from '../../../kernel/refusal.ts';

type Readings = ReadonlyMap<string, Decimal>;
type Term = (readings: Readings) => Decimal;

/** Arithmetic over readings by name. */
export type Formula = {
  names: ReadonlySet<string>;
  /** What it comes to; null where that is no number, as when divided by zero. */
  of(readings: Readings): Decimal | null;
};

const MAX_LENGTH = 200;
const tokenPattern = /\s*(?:(\d+(?:\.\d+)?)|([a-z]\w*)|([-+*/()]))/y;

/**
 * Reads a formula: numbers, names, `+ - * /` and parentheses, with the precedence of school.
 * Refuses `BAD_FORMULA`, with the place where it makes no sense.
 */
export function parseFormula(text: string): Formula {
  const reader = new FormulaReader(text);
  const term = reader.whole();
  return {
    names: reader.names,
    of(readings) {
      const value = term(readings);
      return value.isFinite() ? value : null;
    },
  };
}

type Token = { at: number; text: string };

class FormulaReader {
  readonly names = new Set<string>();
  private readonly text: string;
  private readonly tokens: Token[] = [];
  private next = 0;

  constructor(text: string) {
    this.text = text;
    if (text.length > MAX_LENGTH) this.fail(MAX_LENGTH);
    const length = text.trimEnd().length;
    for (let at = 0; at < length; at = tokenPattern.lastIndex) {
      tokenPattern.lastIndex = at;
      const found = tokenPattern.exec(text);
      if (!found) this.fail(at);
      const token = found[0].trim();
      this.tokens.push({ at: tokenPattern.lastIndex - token.length, text: token });
    }
  }

  whole(): Term {
    const term = this.sum();
    if (this.next < this.tokens.length) this.fail(this.tokens[this.next]!.at);
    return term;
  }

  private sum(): Term {
    let term = this.product();
    for (let sign = this.take('+', '-'); sign; sign = this.take('+', '-')) {
      const [left, right] = [term, this.product()];
      term = sign === '+' ? (by) => left(by).plus(right(by)) : (by) => left(by).minus(right(by));
    }
    return term;
  }

  private product(): Term {
    let term = this.factor();
    for (let sign = this.take('*', '/'); sign; sign = this.take('*', '/')) {
      const [left, right] = [term, this.factor()];
      term =
        sign === '*' ? (by) => left(by).times(right(by)) : (by) => left(by).dividedBy(right(by));
    }
    return term;
  }

  private factor(): Term {
    if (this.take('-')) {
      const term = this.factor();
      return (by) => term(by).negated();
    }
    if (this.take('(')) {
      const term = this.sum();
      if (!this.take(')')) this.fail(this.place());
      return term;
    }
    const token = this.tokens[this.next++];
    if (!token || /^[-+*/()]/.test(token.text)) this.fail(token?.at ?? this.text.length);
    const { text } = token;
    if (/^\d/.test(text)) return () => decimal(text);
    this.names.add(text);
    return (by) => by.get(text) ?? decimal(NaN);
  }

  private take(...signs: readonly string[]): string | undefined {
    const sign = this.tokens[this.next]?.text;
    if (!sign || !signs.includes(sign)) return undefined;
    this.next += 1;
    return sign;
  }

  private place(): number {
    return this.tokens[this.next]?.at ?? this.text.length;
  }

  private fail(at: number): never {
    refuse('BAD_FORMULA', { formula: this.text.slice(0, MAX_LENGTH), at: at + 1 }, ['criteria']);
  }
}
