import { commandSpec, noteSpec } from '../../../kernel/command.ts';

/** Takes the sale of a delivery back whose goods issue was taken back; each delivery once. */
export const NoteReversal = commandSpec<{
  deliveryId: string;
  orderId: string;
  /** Business day of it. */
  reversedOn: string;
  idempotencyKey?: string;
}>('sales.noteReversal');

/** What was given up of an order while nothing was there for it; each part counts once. */
export const NoteLoss = noteSpec<{
  orderId: string;
  customerId: string;
  channel: string;
  salesperson: string | null;
  currency: string;
  lostAt: string;
  /** Quantities are in the base unit, amounts without tax. */
  lines: { lostSaleId: string; lineId: string; productId: string; quantity: string; net: string }[];
  idempotencyKey?: string;
}>('sales.noteLoss');

/** Who a customer is to those who sell: its group, and where its goods go by default. */
export const NoteBuyer = noteSpec<{
  customerId: string;
  groupId: string | null;
  place: { country: string; region: string | null; postalCode: string | null };
  version: number;
  idempotencyKey?: string;
}>('sales.noteBuyer');

/** Which category a product is of. */
export const NoteProduct = noteSpec<{
  productId: string;
  categoryId: string | null;
  version: number;
  idempotencyKey?: string;
}>('sales.noteProduct');

/** A category stands somewhere in the tree; `categoryIds` lead from the root down to itself. */
export const NoteCategory = noteSpec<{
  categoryId: string;
  categoryIds: string[];
  version: number;
  idempotencyKey?: string;
}>('sales.noteCategory');

/** What goods cost that left for a customer or came back from one; of other moves nothing is kept. */
export const NoteCost = noteSpec<{
  documentId: string;
  orderId: string | null;
  customerId: string | null;
  postingDate: string;
  currency: string;
  moves: {
    moveId: string;
    kind: string;
    productId: string;
    /** Negative when it leaves. */
    value: string;
    /** Where they differ from the document's. */
    orderId?: string;
    customerId?: string;
    postingDate?: string;
  }[];
  idempotencyKey?: string;
}>('sales.noteCost');

/** Asks for customers and products that were there before sales heard of them. */
export const LearnFacts = commandSpec<{ idempotencyKey?: string }>('sales.learnFacts');
