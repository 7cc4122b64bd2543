import PostalMime, { type Attachment, type Email } from 'postal-mime';
import { readFile } from './read-file.ts';
import { poNumberIn, readLines } from './read-lines.ts';
import { nothingRead, problem, type ReadOrder } from './read-order.ts';
import { textOfHtml } from './text-of-html.ts';

/** A letter with the order that it holds. */
export type ReadEmail = {
  messageId: string | null;
  sender: string | null;
  subject: string | null;
  order: ReadOrder;
};

/**
 * Reads a message of RFC 5322: files that come with it, and lines in its text. A file that holds no
 * order, such as a picture, is named in the note.
 */
export async function readEmail(bytes: Buffer): Promise<ReadEmail> {
  const email = await PostalMime.parse(bytes, { maxNestingDepth: 20, rfc822Attachments: true });
  const sender = email.from?.address?.toLowerCase() || null;
  const subject = email.subject?.trim() || null;
  const order = await orderIn(email, subject ?? '');
  return {
    messageId: email.messageId?.trim() || null,
    sender,
    subject,
    order: { ...order, buyer: { codes: order.buyer.codes, email: sender } },
  };
}

async function orderIn(email: Email, subject: string): Promise<ReadOrder> {
  const read: ReadOrder[] = [];
  const others: string[] = [];
  for (const attachment of email.attachments) {
    const { filename, mimeType } = attachment;
    const name = filename ?? `attachment.${extensions[mimeType] ?? 'bin'}`;
    const order = await readFile({ name, bytes: bytesOf(attachment) });
    if (order) read.push(order);
    else if (attachment.disposition !== 'inline') others.push(name);
  }
  // With a list beside it, figures in the letter are mostly something else.
  const letter = readLines(email.text ?? textOfHtml(email.html ?? ''));
  const hasFile = read.some(({ lines }) => lines.length > 0);
  const whole = merged([...read, hasFile ? { ...letter, problems: [] } : letter]);
  const at = { part: null, line: null, text: subject };
  const isEmpty = whole.lines.length === 0 && whole.problems.length === 0;
  const notes = [whole.note, ...(hasFile ? letter.problems.map(({ text }) => text) : [])];
  if (others.length > 0) notes.push(`[${others.join(', ')}]`);
  return {
    ...whole,
    customerPoNumber: whole.customerPoNumber ?? poNumberIn(subject),
    note: notes.filter(Boolean).join('\n') || null,
    problems: isEmpty ? [problem('NO_LINES_FOUND', at)] : whole.problems,
  };
}

const extensions: Record<string, string> = {
  'text/csv': 'csv',
  'application/xml': 'xml',
  'text/xml': 'xml',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
};

function bytesOf({ content }: Attachment): Buffer {
  return typeof content === 'string'
    ? Buffer.from(content)
    : Buffer.from(content instanceof ArrayBuffer ? new Uint8Array(content) : content);
}

/** Several parts of one order: what the first says of the whole of it stands. */
function merged(parts: readonly ReadOrder[]): ReadOrder {
  const first = <Key extends keyof ReadOrder>(key: Key) =>
    parts.map((part) => part[key]).find((said) => said !== null) ?? nothingRead[key];
  return {
    customerPoNumber: first('customerPoNumber'),
    currency: first('currency'),
    requestedDate: first('requestedDate'),
    shipTo: first('shipTo'),
    note: parts.flatMap(({ note }) => note ?? []).join('\n') || null,
    buyer: { codes: parts.flatMap(({ buyer }) => buyer.codes), email: null },
    lines: parts.flatMap(({ lines }) => lines),
    problems: parts.flatMap(({ problems }) => problems),
    isReadable: true,
  };
}
