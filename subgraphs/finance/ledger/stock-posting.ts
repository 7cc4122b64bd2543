import { assert } from '../../../kernel/refusal.ts';
import type { PostingRole } from './chart.ts';
import { credit, debit, merged, type Dimensions, type Leg } from './journal-entry.ts';

/** A stock move as finance sees it: its value is signed, positive into stock. */
export type ValuedMove = { moveId: string; kind: string; productId: string; value: string };

/** What stands against inventory, by the kind of move. A transfer stays inside of it. */
const counterRoles: Record<string, PostingRole> = {
  RECEIPT: 'GRNI',
  ISSUE: 'COGS',
  TRANSFER: 'INVENTORY',
  ADJUSTMENT: 'STOCK_ADJUSTMENT',
  CUSTOMER_RETURN: 'COGS',
  SUPPLIER_RETURN: 'GRNI',
  SCRAP: 'STOCK_ADJUSTMENT',
  REVALUATION: 'STOCK_ADJUSTMENT',
};

export function counterRole(documentType: string, kind: string): PostingRole {
  const role = documentType === 'OPENING' ? 'OPENING_STOCK' : counterRoles[kind];
  assert(role, `a posting rule for moves of kind ${kind}`);
  return role;
}

/** The two sides of each move, taken together by product: inventory against its counterpart. */
export function stockLegs(
  documentType: string,
  moves: readonly ValuedMove[],
  accounts: Record<PostingRole, string>,
  of: Dimensions,
): Leg[] {
  const legs = moves.flatMap(({ kind, productId, value }) => {
    const about = { ...of, productId };
    const counterpart = accounts[counterRole(documentType, kind)];
    return [debit(accounts.INVENTORY, value, about), credit(counterpart, value, about)];
  });
  return merged(legs);
}
