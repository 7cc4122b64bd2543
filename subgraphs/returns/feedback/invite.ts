import { randomBytes } from 'node:crypto';
import type { Work } from '../../../kernel/command.ts';
import { Survey } from './survey.ts';

const TOKEN_BYTES = 24;

/** Asks a customer how something went; the token is a link's secret, for who mails it. */
export function invite(
  { em, ids, now }: Pick<Work<unknown>, 'em' | 'ids' | 'now'>,
  about: Pick<Survey, 'kind' | 'subjectId' | 'customerId'>,
): void {
  const token = randomBytes(TOKEN_BYTES).toString('base64url');
  const survey = { ...about, id: ids.next('svy'), token, invitedAt: now };
  em.persist(Object.assign(new Survey(), survey));
}
