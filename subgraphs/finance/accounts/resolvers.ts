import type { MutationResolvers, QueryResolvers, Resolvers } from '../__generated__/resolvers.ts';
import { archiveAccount, restoreAccount } from './archive-account.ts';
import { postingRules } from './find-posting-rules.ts';
import { followsSubLedger, sectionsFor } from './posting-rule.ts';
import { saveAccount } from './save-account.ts';
import { savePostingRule } from './save-posting-rule.ts';

export const accountQueries = {
  postingRules: (_, __, ctx) => postingRules(ctx),
} satisfies QueryResolvers;

export const accountMutations = {
  saveAccount: (_, { input }, { run }) => run(saveAccount, input),
  archiveAccount: (_, { input }, { run }) => run(archiveAccount, input),
  restoreAccount: (_, { input }, { run }) => run(restoreAccount, input),
  savePostingRule: (_, { input }, { run }) => run(savePostingRule, input),
} satisfies MutationResolvers;

/** Accounts of one's own, and where Waybill posts by itself. */
export const accountResolvers = {
  SaveAccountPayload: {
    account: ({ accountId: id }, _, { load }) => (id ? load.account.load(id) : null),
  },
  ArchiveAccountPayload: {
    account: ({ accountId: id }, _, { load }) => (id ? load.account.load(id) : null),
  },
  RestoreAccountPayload: {
    account: ({ accountId: id }, _, { load }) => (id ? load.account.load(id) : null),
  },
  SavePostingRulePayload: {
    postingRule: async ({ role }, _, ctx) =>
      role ? (await postingRules(ctx)).find((rule) => rule.role === role) : null,
  },
  Books: {
    postingRules: (_, __, ctx) => postingRules(ctx),
  },
  PostingRule: {
    account: ({ accountId }, _, { load }) => load.account.load(accountId),
    formerAccounts: async ({ formerIds }, _, { load }) => {
      const found = await Promise.all(formerIds.map((id) => load.account.load(id)));
      return found.flatMap((account) => account ?? []);
    },
    isControl: ({ role }) => followsSubLedger(role),
    sections: ({ role }) => sectionsFor(role),
  },
} satisfies Partial<Resolvers>;
