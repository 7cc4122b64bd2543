import { amounts } from '../amounts.ts';
import type {
  MutationResolvers,
  NetPartnerPayloadResolvers,
  QueryResolvers,
  Resolvers,
} from '../__generated__/resolvers.ts';
import { listNettings } from './find-nettings.ts';
import { linkPartners } from './link-partners.ts';
import { netPartner } from './net-partner.ts';
import { undoNetting } from './undo-netting.ts';

const payload: NetPartnerPayloadResolvers = {
  netting: ({ nettingId: id }, _, { load }) => (id ? load.netting.load(id) : null),
};

export const nettingQueries = {
  netting: (_, { id }, { load }) => load.netting.load(id),
  nettings: (_, args, ctx) => listNettings(ctx, args),
} satisfies QueryResolvers;

export const nettingMutations = {
  linkPartners: (_, { input }, { run }) => run(linkPartners, input),
  netPartner: (_, { input }, { run }) => run(netPartner, input),
  undoNetting: (_, { input }, { run }) => run(undoNetting, input),
} satisfies MutationResolvers;

/** What partners owe set against what they are owed. */
export const nettingResolvers = {
  Netting: {
    __resolveReference: ({ id }, { load }) => load.netting.load(id),
    ...amounts('amount'),
    customer: ({ customerId: id }) => ({ id }),
    supplier: ({ supplierId: id }) => ({ id }),
    invoices: ({ id }, _, { load }) => load.invoicesOfNetting.load(id),
    bills: ({ id }, _, { load }) => load.billsOfNetting.load(id),
    journalEntries: ({ id }, _, { load }) => load.entriesOfSource.load(id),
  },
  NettedInvoice: {
    ...amounts('amount'),
    invoice: ({ invoiceId }, _, { load }) => load.invoice.load(invoiceId),
  },
  NettedBill: {
    ...amounts('amount'),
    bill: ({ billId }, _, { load }) => load.bill.load(billId),
  },
  LinkPartnersPayload: {
    customer: ({ customerId: id }) => (id ? { id } : null),
  },
  NetPartnerPayload: payload,
  UndoNettingPayload: payload,
} satisfies Partial<Resolvers>;
