import { amounts } from '../amounts.ts';
import { byPart } from '../receivables/tax-summary.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { findTaxReport, taxOf, taxProof, taxSettlements } from './find-tax-report.ts';
import { taxRates } from './find-tax-rates.ts';
import { saveTaxRate } from './save-tax-rate.ts';
import { settleTax } from './settle-tax.ts';
import { taxCsv } from './tax-csv.ts';
import type { MutationResolvers, QueryResolvers, Resolvers } from '../__generated__/resolvers.ts';

export const taxQueries = {
  taxRates: (_, args, ctx) => taxRates(ctx, args),
  taxRate: async (_, args, ctx) => (await taxRates(ctx, args))[0],
  taxReport: (_, days, ctx) => findTaxReport(ctx, days),
  taxSettlements: (_, __, ctx) => taxSettlements(ctx),
} satisfies QueryResolvers;

export const taxMutations = {
  saveTaxRate: (_, { input }, { run }) => run(saveTaxRate, input),
  settleTax: (_, { input }, { run }) => run(settleTax, input),
} satisfies MutationResolvers;

/** Tax rates, what was taxed, and what of it is settled. */
export const taxResolvers = {
  SaveTaxRatePayload: {
    taxRate: ({ taxRateId: id }, _, { load }) => (id ? load.taxRate.load(id) : null),
  },
  SettleTaxPayload: {
    settlement: async ({ period }, _, ctx) =>
      period ? (await taxSettlements(ctx, period))[0] : null,
  },
  TaxRate: {
    __resolveReference: ({ id }, { load }) => load.taxRate.load(id),
  },
  TaxReport: {
    outputTax: ({ lines, currency }) => ({ amount: taxOf(lines, 'OUTPUT'), currency }),
    inputTax: ({ lines, currency }) => ({ amount: taxOf(lines, 'INPUT'), currency }),
    payable: ({ lines, currency }) => {
      return { amount: taxOf(lines, 'OUTPUT').minus(taxOf(lines, 'INPUT')), currency };
    },
    proof: (days, _, ctx) => taxProof(ctx, days),
    csv: (days, _, ctx) => taxCsv(ctx, days),
  },
  TaxReportLine: {
    ...amounts('base', 'tax'),
    parts: async ({ taxCode, taxRate, currency, ...line }, _, { load }) => {
      if (taxCode == null) return [];
      const parts = await load.taxParts.load({ taxCode, taxRate });
      const whole = { net: decimal(line.base), tax: decimal(line.tax), currency };
      return parts.length > 0 ? byPart({ ...whole, taxCode, taxRate }, parts) : [];
    },
    documents: ({ key, from, to }, args, { load }) =>
      load.taxDocuments.load(key, { ...args, from, to }),
  },
  TaxedDocument: {
    ...amounts('base', 'tax'),
    invoice: ({ invoiceId: id }, _, { load }) => (id ? load.invoice.load(id) : null),
    creditNote: ({ kind, documentId: id }, _, { load }) =>
      kind === 'CREDIT_NOTE' ? load.creditNote.load(id) : null,
    bill: ({ kind, documentId: id }, _, { load }) => (kind === 'BILL' ? load.bill.load(id) : null),
    debitNote: ({ kind, documentId: id }, _, { load }) =>
      kind === 'DEBIT_NOTE' ? load.debitNote.load(id) : null,
  },
  TaxProof: amounts('reported', 'booked', 'difference'),
  TaxSettlement: {
    ...amounts('output', 'input', 'payable'),
    entry: ({ entryId: id }, _, { load }) => (id ? load.entry.load(id) : null),
  },
} satisfies Resolvers;
