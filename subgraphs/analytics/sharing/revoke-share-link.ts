import { LockMode } from '@mikro-orm/core';
import { command, commandSpec } from '../../../kernel/command.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import { holds } from '../../../kernel/viewer.ts';
import { staffOnly } from '../staff.ts';
import { ShareLink } from './share-link.ts';

const RevokeShareLink = commandSpec<
  { shareLinkId: string; idempotencyKey?: string | null },
  { shareLinkId: string }
>('analytics.revokeShareLink');

/** Ends a link at once; an administrator ends everybody's. Refuses `NOT_YOURS`. */
export const revokeShareLink = command(
  RevokeShareLink,
  'analytics:write',
  async (work, { shareLinkId: id }) => {
    staffOnly(work);
    const lockMode = LockMode.PESSIMISTIC_WRITE;
    const link = await work.em.findOne(ShareLink, { id }, { lockMode });
    if (!link) throw new NotFound('share link', id);
    if (link.createdBy !== work.viewer.id && !holds(work.viewer, '*')) refuse('NOT_YOURS');
    link.revoke(work.now);
    return { shareLinkId: id };
  },
);
