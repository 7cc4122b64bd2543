import { SharedResult } from './stream.ts';

/**
 * graphql-ws turns each message into text by itself. So that a shared result becomes text once for
 * all its subscribers, a mark stands for it in the message, and its text is put there on sending,
 * which follows at once.
 */
class Marked {
  static latest: SharedResult;
  private readonly shared: SharedResult;

  constructor(shared: SharedResult) {
    this.shared = shared;
  }

  toJSON(): string {
    Marked.latest = this.shared;
    return MARK;
  }
}

// A payload is otherwise an object or an array, so no client's text can end a message like this.
const MARK = '\u0001shared';
const END = `${JSON.stringify(MARK)}}`;

export function asMarked(result: unknown): undefined {
  // The library passes on whatever it gets as the payload; its type knows only plain results.
  return (result instanceof SharedResult ? new Marked(result) : undefined) as undefined;
}

export function withSharedText(message: string): string {
  if (!message.endsWith(END)) return message;
  return `${message.slice(0, -END.length)}${Marked.latest.text}}`;
}
