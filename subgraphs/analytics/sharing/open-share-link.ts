import type { Reading } from '../../../kernel/area.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { service } from '../../../kernel/viewer.ts';
import type { ShareMakerQuery } from '../__generated__/questions.ts';
import { findFigures, type Result } from '../metrics/find-figures.ts';
import { reportBehind, type ReportRow } from '../reports/find-reports.ts';
import { sectionFor, type RunSection } from '../reports/report-run.ts';
import { shareLinkColumns, type ShareLinkRow } from './find-share-links.ts';
import { idIn } from './share-link.ts';

const document = /* GraphQL */ `
  query ShareMaker($id: ID!) {
    user(id: $id) {
      isActive
      party {
        kind
      }
      roles {
        scopes
      }
    }
  }
`;

/** A report as a link shows it. */
export type SharedRow = {
  name: string;
  endsAt: Date;
  results: { section: RunSection; result: Result }[];
};

type Opening = Reading & { secret: string };

/**
 * What a link shows now; null when it is not ours, has ended or was revoked, or when its maker may
 * not see figures any more. Everything is looked up anew each time.
 */
export async function openShareLink(reading: Opening, token: string): Promise<SharedRow | null> {
  const id = idIn(token, reading.secret);
  if (!id) return null;
  const [link] = await rows<ShareLinkRow>(
    reading.sql,
    sql`select ${sql.raw(shareLinkColumns)} from share_link
        where id = ${id} and revoked_at is null and ends_at > ${reading.now}`,
  );
  if (!link || !(await maySee(reading, link.createdBy))) return null;
  const report = await reportBehind(reading.sql, link.reportId, reading.viewer.language);
  return report ? { ...(await shown(reading, report)), endsAt: link.endsAt } : null;
}

/** Whether a user sees figures: is active, bound to no party, and holds the scope. */
async function maySee({ graph, viewer }: Reading, id: string): Promise<boolean> {
  const asker = service('analytics', viewer.requestId);
  const { user } = await graph<ShareMakerQuery>(asker, document, { id });
  if (!user?.isActive || user.party) return false;
  const scopes = user.roles.flatMap((role) => role?.scopes ?? []);
  return scopes.includes('analytics:read') || scopes.includes('*');
}

async function shown(reading: Reading, { name, sections }: ReportRow) {
  const made = sections.map(async (own) => {
    const section = sectionFor(own, {});
    return { section, result: await findFigures(reading, section.query) };
  });
  return { name, results: await Promise.all(made) };
}
