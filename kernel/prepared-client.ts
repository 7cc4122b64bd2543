import { Client, type QueryResult } from 'pg';

/** Statements that an area keeps prepared on each of its connections, at most. */
const KEPT = 200;
const SEEN = 2_000;

/**
 * Connections on which the server parses and plans each statement once: a text that comes with
 * values for the second time is prepared under a name. A `begin` waits for the statement behind it
 * and goes over together with it. One class per area, as the names are kept per area.
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

    // The driver asks in these two ways only: a text alone, or a text with its values.
    override query(text: unknown, values?: unknown, ...rest: unknown[]): never {
      if (text === 'begin') {
        this.isToBegin = true;
        return Promise.resolve(nothing) as never;
      }
      const isEmpty = this.isToBegin && (text === 'commit' || text === 'rollback');
      if (this.isToBegin && !isEmpty) void this.send('begin').catch(() => {});
      this.isToBegin = false;
      if (isEmpty) return Promise.resolve(nothing) as never;
      return this.send(text, values, ...rest) as never;
    }

    private send(text: unknown, values?: unknown, ...rest: unknown[]): Promise<unknown> {
      const send = super.query.bind(this) as (...args: unknown[]) => Promise<unknown>;
      const hasValues = typeof text === 'string' && Array.isArray(values) && values.length > 0;
      const name = hasValues ? nameOf(text) : undefined;
      return name ? send({ name, text, values }, ...rest) : send(text, values, ...rest);
    }
  };
}

const nothing: QueryResult = { command: '', rowCount: 0, oid: 0, fields: [], rows: [] };
