import type { Money } from '../../kernel/money.ts';

/** What a party owes until a day. */
export type Due = { id: string; dueDate: string; open(): Money };

/**
 * Deals an amount to documents, the oldest due first, as much as is due of each; what is left over
 * is dealt to nobody.
 */
export function oldestFirst<Document extends Due>(
  amount: Money,
  documents: readonly Document[],
  dueOf = (document: Document) => document.open(),
) {
  let left = amount;
  const parts: { document: Document; amount: Money }[] = [];
  for (const document of documents.toSorted(byDueDate)) {
    const due = dueOf(document);
    const part = due.compare(left) < 0 ? due : left;
    if (part.isZero()) continue;
    parts.push({ document, amount: part });
    left = left.minus(part);
  }
  return parts;
}

function byDueDate(a: Due, b: Due): number {
  return `${a.dueDate}${a.id}` < `${b.dueDate}${b.id}` ? -1 : 1;
}
