import { assert } from '../../../kernel/refusal.ts';
import type { PostingRole } from './chart.ts';
import { credit, debit, merged, type Dimensions, type Leg } from './journal-entry.ts';

/** A stock move as finance sees it: its value is signed, positive into stock. */
export type ValuedMove = {
  moveId: string;
  kind: string;
  productId: string;
  value: string;
  /** Of a revaluation: what it stands against, a kind of move or what a late cost was. */
  cause?: string;
  /** Whom it is about, where that is not as the document says. */
  orderId?: string;
  customerId?: string;
};

/** What stands against inventory, by the kind of move. A transfer stays inside of it. */
const counterRoles: Record<string, PostingRole> = {
  RECEIPT: 'GRNI',
  ISSUE: 'COGS',
  TRANSFER: 'INVENTORY',
  ADJUSTMENT: 'STOCK_ADJUSTMENT',
  CUSTOMER_RETURN: 'COGS',
  SUPPLIER_RETURN: 'GRNI',
  SCRAP: 'STOCK_ADJUSTMENT',
};

/**
 * What stands against a change of value alone, by its cause: the variance that a bill has left, the
 * bill of a carrier that is yet to come, or what the corrected move stood against.
 */
const causeRoles: Record<string, PostingRole> = {
  ...counterRoles,
  SUPPLIER_RETURN: 'PURCHASE_VARIANCE',
  BILL: 'PURCHASE_VARIANCE',
  LANDED_COST: 'LANDED_COST',
  REVALUATION: 'STOCK_ADJUSTMENT',
  WRITE_DOWN: 'WRITE_DOWN',
};

/** Where landed costs go that no goods bear; a variance where goods are booked at a standard. */
const expenseRoles = {
  EXPENSE: 'LANDED_EXPENSE',
  SUSPENSE: 'LANDED_SUSPENSE',
  VARIANCE: 'PURCHASE_VARIANCE',
} as const satisfies Record<string, PostingRole>;

export type Expense = { id: string; kind: keyof typeof expenseRoles; value: string };

/** Two sides of a posting: `value` is debited to the role and credited to its counter role. */
export type StockPosting = Dimensions & {
  id: string;
  role: PostingRole;
  counterRole: PostingRole;
  value: string;
};

export function counterRole(documentType: string, { kind, cause }: Kind): PostingRole {
  if (documentType === 'OPENING' && kind === 'RECEIPT') return 'OPENING_STOCK';
  const role = kind === 'REVALUATION' ? causeRoles[cause ?? kind] : counterRoles[kind];
  assert(role, `a posting rule for moves of kind ${kind}`);
  return role;
}

type Kind = { kind: string; cause?: string };

/** Inventory against the counterpart of a move; the variance from a standard cost beside it. */
export function postingsOf(
  documentType: string,
  move: ValuedMove & { variance?: string },
  of: Dimensions,
): StockPosting[] {
  const { moveId: id, productId, value, variance, orderId, customerId } = move;
  const about = {
    productId,
    orderId: orderId ?? of.orderId,
    customerId: customerId ?? of.customerId,
    counterRole: counterRole(documentType, move),
  };
  const posting = { ...about, id, role: 'INVENTORY', value } as const;
  if (!variance) return [posting];
  const role = 'PURCHASE_VARIANCE';
  return [posting, { ...about, id: `${id}/variance`, role, value: variance }];
}

/** A landed cost that no goods bear, against what is yet to be billed. */
export function expensePosting({ id, kind, value }: Expense): StockPosting {
  return { id, role: expenseRoles[kind], counterRole: 'LANDED_COST', value };
}

/** The two sides of each posting, taken together where they are about the same. */
export function stockLegs(
  postings: readonly StockPosting[],
  accounts: Record<PostingRole, string>,
): Leg[] {
  const legs = postings.flatMap(({ role, counterRole: counter, value, ...posting }) => {
    const { orderId, customerId, productId } = posting;
    const about = { orderId, customerId, productId };
    return [debit(accounts[role], value, about), credit(accounts[counter], value, about)];
  });
  return merged(legs);
}
