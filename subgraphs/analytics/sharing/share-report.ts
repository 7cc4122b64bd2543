import { command, commandSpec } from '../../../kernel/command.ts';
import { Forbidden, NotFound } from '../../../kernel/refusal.ts';
import { findReport } from '../reports/find-reports.ts';
import { staffOnly } from '../staff.ts';
import { ShareLink } from './share-link.ts';

export type ShareReportInput = {
  reportId: string;
  endsAt: string;
  idempotencyKey?: string | null;
};

const ShareReport = commandSpec<ShareReportInput, { shareLinkId: string }>('analytics.shareReport');

/**
 * Makes a link to a report. Only for users, whose rights can be looked up whenever it is opened.
 * Refuses `BAD_END`.
 */
export const shareReport = command(
  ShareReport,
  'analytics:write',
  async (work, { reportId, endsAt }) => {
    staffOnly(work);
    const { em, ids, viewer, now } = work;
    if (viewer.kind !== 'USER') throw new Forbidden(['analytics:write of a user']);
    const report = await findReport(work, { id: reportId });
    if (!report) throw new NotFound('report', reportId);
    const about = { reportId, createdBy: viewer.id, endsAt: new Date(endsAt) };
    const link = new ShareLink(ids.next('shl'), about, now);
    em.persist(link);
    return { shareLinkId: link.id };
  },
);
