import { EntitySchema, LockMode } from '@mikro-orm/core';
import type { Area } from '../../kernel/area.ts';
import { batchCommand, command, commandSpec, noteSpec } from '../../kernel/command.ts';
import { rows, sql } from '../../kernel/database.ts';
import { eventSpec } from '../../kernel/event.ts';
import { on, process, send } from '../../kernel/process.ts';
import { refuse } from '../../kernel/refusal.ts';

/** A jar of coins: the one noun of the tests of the kernel. */
export class Jar {
  id: string;
  coins = 0;

  constructor(id: string) {
    this.id = id;
  }
}

type Change = { jarId: string; coins: number; idempotencyKey?: string | null };

/** The jar holds so many coins now. */
export const JarChanged = eventSpec<{ jarId: string; coins: number }>('test.JarChanged', 'jarId');

/** Puts coins in. Refuses `TOO_MANY` over 1,000, after it has changed and emitted all. */
export const fillJar = command(
  commandSpec<Change, { jarId: string; coins: number }>('test.fillJar'),
  'test:write',
  async ({ em, emit, sql: db }, { jarId, coins }) => {
    await sql`insert into jar (id, coins) values (${jarId}, 0) on conflict do nothing`.execute(db);
    const lockMode = LockMode.PESSIMISTIC_WRITE;
    const jar = await em.findOneOrFail(Jar, { id: jarId }, { lockMode });
    jar.coins += coins;
    emit(JarChanged, { jarId, coins: jar.coins });
    await em.flush();
    if (jar.coins > 1_000) refuse('TOO_MANY', { limit: 1_000, given: jar.coins });
    return { jarId, coins: jar.coins };
  },
);

/** Moves coins, and locks the jars in the order given: two such at once can deadlock. */
export const moveCoins = command(
  commandSpec<{ from: string; to: string; coins: number; idempotencyKey?: string }, object>(
    'test.moveCoins',
  ),
  'test:write',
  async ({ em }, { from, to, coins }) => {
    const lockMode = LockMode.PESSIMISTIC_WRITE;
    const source = await em.findOneOrFail(Jar, { id: from }, { lockMode });
    await new Promise((resolve) => setTimeout(resolve, 20));
    const target = await em.findOneOrFail(Jar, { id: to }, { lockMode });
    source.coins -= coins;
    target.coins += coins;
    return {};
  },
);

/** Fills a jar, and fails with this SQLSTATE the first `times` times. */
export const fillAtLast = command(
  commandSpec<Change & { sqlState: string; times: number }, object>('test.fillAtLast'),
  'test:write',
  async ({ sql: db, emit }, { jarId, coins, sqlState, times }) => {
    await sql`insert into jar (id, coins) values (${jarId}, ${coins})`.execute(db);
    emit(JarChanged, { jarId, coins });
    const [tried] = await rows<{ n: string }>(db, sql`select nextval('tries') as n`);
    if (Number(tried!.n) <= times) {
      const failure = `do $$ begin raise exception 'again' using errcode = '${sqlState}'; end $$`;
      await sql.raw(failure).execute(db);
    }
    return { tries: Number(tried!.n) };
  },
);

/** Emits an event that can not be stored, since it belongs to no document. */
export const fillBlindly = command(
  commandSpec<{ idempotencyKey?: string }, object>('test.fillBlindly'),
  'test:write',
  async ({ em, emit }) => {
    em.persist(new Jar('jar_blind'));
    emit(JarChanged, { jarId: null as unknown as string, coins: 0 });
    return {};
  },
);

/** Asks the graph for the coins before it fills. */
export const fillAsTold = command(
  commandSpec<{ jarId: string; idempotencyKey?: string }, object>('test.fillAsTold'),
  'test:write',
  async ({ graph }) => graph<{ coins: number }>('{ coins }'),
  async ({ sql: db, facts }, { jarId }) => {
    await sql`insert into jar (id, coins) values (${jarId}, ${facts.coins})
      on conflict (id) do update set coins = ${facts.coins}`.execute(db);
    return facts;
  },
);

/** Has a secret in its input, at some depth, and one in its result. */
export const lockJar = command(
  commandSpec<
    { jarId: string; lock: { pin: string }; idempotencyKey?: string },
    { jarId: string; token: string }
  >('test.lockJar', { secret: ['pin', 'token'] }),
  'test:write',
  async (_, { jarId }) => ({ jarId, token: 'open sesame' }),
);

/** Writes down what a process tells; not idempotent by itself. */
export const copyJar = command(
  commandSpec<Change, object>('test.copyJar'),
  'test:copy',
  async ({ sql: db }, { jarId, coins }) => {
    await sql`insert into copy (jar_id, coins) values (${jarId}, ${coins})`.execute(db);
    return {};
  },
);

/** Writes down many of them at once, and how many these were. */
export const noteJars = batchCommand(
  noteSpec<Change>('test.noteJars'),
  'test:copy',
  async ({ sql: db }, jars) => {
    for (const { jarId, coins } of jars) {
      if (coins < 0) refuse('TOO_MANY', { given: coins });
      const text = `${jarId} of ${jars.length}`;
      await sql`insert into copy (jar_id, coins) values (${text}, ${coins})`.execute(db);
    }
    return jars.map(() => ({}));
  },
);

/** The same as an act: what is sent is not only told. */
export const markJars = batchCommand(
  commandSpec<Change>('test.markJars'),
  'test:copy',
  (work, jars) => noteJars.handleBatch!(work, jars) as Promise<object[]>,
);

/** What happens to a jar is copied. */
export const copying = process(
  'copying',
  on(JarChanged, (jar) => send(copyJar.spec, jar)),
);

export const testArea: Area = {
  name: 'test',
  tables: [
    new EntitySchema<Jar>({
      class: Jar,
      tableName: 'jar',
      properties: { id: { type: 'text', primary: true }, coins: { type: 'integer' } },
    }),
  ],
  migrations: new URL('./migrations/', import.meta.url),
  sdl: 'type Query { coins: Int }',
  resolvers: {},
  loaders: () => ({}),
  commands: [
    fillJar,
    moveCoins,
    fillAtLast,
    fillBlindly,
    fillAsTold,
    lockJar,
    copyJar,
    noteJars,
    markJars,
  ],
  messages: {},
};
