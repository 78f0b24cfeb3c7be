import type { Lease, Leases, Member, Roster } from '#event-sourcing';
import { DedicatedConnection, type Statement } from '../dedicated-connection.js';
import type { Pool } from '../pool.js';

/** When the database counts as away, in milliseconds: a lease is over soon after, so that there is no use in waiting. */
const TIMEOUT = 5_000;

/** Members that have been gone for so long are forgotten. */
const FORGET_AFTER = '1 hour';

/** `$n` milliseconds from now, by the database's clock at the moment the row is written. */
const fromNow = (parameter: string) => `clock_timestamp() + ${parameter} * interval '1 millisecond'`;

/**
 * Leases in PostgreSQL, whose clock alone decides. Only the handing out waits for the disk: a token must never come
 * twice, while a lost prolongation costs a lease and no more. Rows are always locked in the order of their names.
 */
export class PostgresLeases implements Leases {
  private readonly connection: DedicatedConnection;

  /** Takes one connection like the pool's, outside its count. */
  constructor(pool: Pool) {
    const settings = { synchronous_commit: 'off' };
    this.connection = new DedicatedConnection(pool, 'leases', { settings, timeout: TIMEOUT });
  }

  async attend({ holder, names }: Member, term: number): Promise<Roster> {
    const attending = this.connection.rows({
      name: 'attend',
      text: `
        WITH forgotten AS (DELETE FROM lease_members WHERE until < clock_timestamp() - interval '${FORGET_AFTER}')
        INSERT INTO lease_members (holder, names, until) VALUES ($1, $2, ${fromNow('$3')})
        ON CONFLICT (holder) DO UPDATE SET names = excluded.names, until = excluded.until`,
      values: [holder, names, term],
    });
    const [, roster] = await Promise.all([attending, this.roster()]);
    return roster;
  }

  async acquire(names: readonly string[], holder: string, term: number): Promise<Lease[]> {
    if (names.length === 0) return [];
    const [, rows = []] = await this.connection.transaction([
      { text: 'SET LOCAL synchronous_commit = on' },
      {
        name: 'acquire-leases',
        text: `
          INSERT INTO leases AS l (name, holder, token, until)
          SELECT n, $2, 1, ${fromNow('$3')} FROM unnest($1::text[]) AS n ORDER BY n
          ON CONFLICT (name) DO UPDATE SET holder = excluded.holder, token = l.token + 1, until = excluded.until
          WHERE l.until <= clock_timestamp() OR l.holder = excluded.holder
          RETURNING l.name, l.token`,
        values: [names, holder, term],
      },
    ]);
    return (rows as [string, number][]).map(([name, token]) => ({ name, holder, token }));
  }

  async renew(leases: readonly Lease[], term: number): Promise<Lease[]> {
    if (leases.length === 0) return [];
    const rows = await this.connection.rows<[string]>({
      name: 'renew-leases',
      text: `
        WITH mine AS MATERIALIZED (
          SELECT l.name FROM leases l JOIN unnest($1::text[], $2::text[], $3::bigint[]) AS m (name, holder, token)
            ON l.name = m.name AND l.holder = m.holder AND l.token = m.token
          ORDER BY l.name FOR UPDATE OF l
        )
        UPDATE leases AS l SET until = ${fromNow('$4')} FROM mine WHERE l.name = mine.name
        RETURNING l.name`,
      values: [
        leases.map(({ name }) => name),
        leases.map(({ holder }) => holder),
        leases.map(({ token }) => token),
        term,
      ],
    });
    const renewed = new Set(rows.map(([name]) => name));
    return leases.filter(({ name }) => renewed.has(name));
  }

  async release({ name, holder, token }: Lease): Promise<void> {
    await this.connection.rows({
      name: 'release-lease',
      text: `
        UPDATE leases SET holder = '', until = '-infinity' WHERE name = $1 AND holder = $2 AND token = $3`,
      values: [name, holder, token],
    });
  }

  async leave(holder: string): Promise<void> {
    await this.connection.rows({
      name: 'leave',
      text: 'DELETE FROM lease_members WHERE holder = $1',
      values: [holder],
    });
  }

  async roster(): Promise<Roster> {
    const [members, holders] = await Promise.all([
      this.connection.rows<[string, string[]]>(MEMBERS),
      this.connection.rows<[string, string]>(HOLDERS),
    ]);
    return { members: members.map(([holder, names]) => ({ holder, names })), holders: new Map(holders) };
  }

  close(): Promise<void> {
    return this.connection.close();
  }
}

const MEMBERS: Statement = {
  name: 'lease-members',
  text: 'SELECT holder, names FROM lease_members WHERE until > clock_timestamp()',
};
const HOLDERS: Statement = {
  name: 'lease-holders',
  text: 'SELECT name, holder FROM leases WHERE until > clock_timestamp()',
};
