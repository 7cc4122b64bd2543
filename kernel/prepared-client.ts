import process from 'node:process';
import { sql, type RawBuilder } from 'kysely';
import { Client, type QueryResult } from 'pg';
import type { Sql } from './database.ts';

/** Statements that an area keeps prepared on each of its connections, at most. */
const KEPT = 200;
const SEEN = 2_000;

const COMMIT = '/* then commit */';
const AHEAD = '/* ahead */';

/** At the end of a transaction's last statement: the commit goes over together with it. */
export const thenCommit = sql.raw(COMMIT);

/**
 * Sends a statement of a transaction ahead: it goes over together with the next one, and its rows
 * may be awaited later or not at all. When it fails, so does the next statement, for its reason.
 */
export async function ahead<Row>(
  db: Sql,
  statement: RawBuilder<unknown>,
): Promise<() => Promise<Row[]>> {
  const sent = await sql<Ahead>`${statement} ${sql.raw(AHEAD)}`.execute(db);
  const { answer } = sent.rows[0]!;
  return async () => (await answer).rows as Row[];
}

type Ahead = { answer: Promise<QueryResult> };

/**
 * Connections on which the server parses and plans each statement once: a text that comes with
 * values for the second time is prepared under a name. A `begin` waits for the statement behind it
 * and goes over together with it, as does all that is sent before anybody waits for an answer. One
 * class per area, as the names are kept per area.
 */
export function preparedClient(): typeof Client {
  const names = new Map<string, string>();
  const seen = new Set<string>();

  function nameOf(text: string): string | undefined {
    const known = names.get(text);
    if (known || names.size >= KEPT) return known;
    if (seen.delete(text)) {
      const name = `waybill_${names.size}`;
      names.set(text, name);
      return name;
    }
    if (seen.size >= SEEN) seen.clear();
    seen.add(text);
    return undefined;
  }

  return class PreparedClient extends Client {
    private isToBegin = false;
    private commit?: Promise<unknown>;
    /** Why a statement sent ahead has failed. */
    private failure?: Error;

    // The driver asks in these two ways only: a text alone, or a text with its values.
    override query(text: unknown, values?: unknown, ...rest: unknown[]): never {
      return this.answer(text, values, ...rest) as never;
    }

    private answer(text: unknown, values?: unknown, ...rest: unknown[]): Promise<unknown> {
      if (text === 'commit' || text === 'rollback') return this.finish(text);
      if (text === 'begin') {
        this.isToBegin = true;
        this.failure = undefined;
        return nothing;
      }
      if (this.isToBegin) void this.send('begin').catch(() => {});
      this.isToBegin = false;
      const answer = this.send(text, values, ...rest);
      if (typeof text !== 'string') return answer;
      if (text.endsWith(AHEAD)) return this.sentAhead(answer);
      if (text.endsWith(COMMIT)) {
        this.commit = this.send('commit');
        this.commit.catch(() => {});
      }
      return answer.catch((error: Error) => {
        throw this.failure ?? error;
      });
    }

    private async sentAhead(answer: Promise<unknown>): Promise<unknown> {
      answer.catch((error: Error) => (this.failure ??= error));
      return { ...none, rows: [{ answer }] };
    }

    /** After a failed statement the commit that went with it has rolled back already. */
    private async finish(text: string): Promise<unknown> {
      const { isToBegin, commit } = this;
      this.isToBegin = false;
      this.commit = undefined;
      return commit ?? (isToBegin ? nothing : this.send(text));
    }

    private send(text: unknown, values?: unknown, ...rest: unknown[]): Promise<unknown> {
      const send = super.query.bind(this) as (...args: unknown[]) => Promise<unknown>;
      const name = typeof text === 'string' && Array.isArray(values) ? nameOf(text) : undefined;
      this.holdBack();
      return name ? send({ name, text, values }, ...rest) : send(text, values, ...rest);
    }

    /** Keeps what is written until all that is ready to go has been written. */
    private holdBack(): void {
      const { stream } = this.connection;
      if (stream.writableCorked > 0) return;
      stream.cork();
      process.nextTick(() => stream.uncork());
    }
  };
}

const none: QueryResult = { command: '', rowCount: 0, oid: 0, fields: [], rows: [] };
const nothing = Promise.resolve(none);
