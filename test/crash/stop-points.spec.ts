import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { STOP_POINTS } from '#event-sourcing';
import { startReceivingSystem, type ReceivingSystem } from '#testing';
import { startMailServer } from '../standalone/mail-server.js';
import { wholeLog } from '../under-load/logged-event.js';
import type { Program } from '../programs/program.js';
import { randomOf } from '../under-load/random.js';
import { amissInLog, amissInReadModels } from '../under-load/verdict.js';
import type { Staff } from '../under-load/staff.js';
import { until } from '../under-load/until.js';
import { WorkLoad } from '../under-load/work-load.js';
import { loading, MortalOffice } from './mortal-office.js';
import { OfficeCopies, type OfficeCopy } from './office-copies.js';
import { staffWithMail } from './staff-with-mail.js';
import { WHERE_TO_DIE, type Death } from './where-to-die.js';

/** Of `CRASH_AT=job,letter`: only the points of which one is a part. */
const CHOSEN = process.env['CRASH_AT']?.split(',') ?? null;
const DEATHS = WHERE_TO_DIE.filter(({ at }) => !CHOSEN || CHOSEN.some((part) => at.includes(part)));

/** A job of a killed worker is taken up again after 20 s; the rest is for a slow machine. */
const TIME_LIMIT = 180_000;

/** Directives that are worked on at a time. */
const AT_ONCE = 2;

describe('a process that is killed between two steps', () => {
  let copies: OfficeCopies;
  let copy: OfficeCopy;
  let office: MortalOffice;
  let mail: Awaited<ReturnType<typeof startMailServer>>;
  let system: ReceivingSystem;
  let staff: Staff;

  beforeAll(async () => {
    copies = await OfficeCopies.furnish(1);
    mail = await startMailServer(() => null);
    system = await startReceivingSystem();
  }, TIME_LIMIT);
  afterAll(async () => {
    await mail?.stop();
    await system?.stop();
    await copies?.close();
  });

  beforeEach(async () => {
    mail.taken.length = 0;
    system.received.length = 0;
    copy = await copies.open();
    office = new MortalOffice(copy.dataFolder, {
      DATABASE_URL: copy.url,
      SMTP_URL: mail.url,
      WEBHOOK_PRIVATE_NETWORK: 'allow',
    });
  });
  afterEach(async () => {
    await office.close();
    await copy.close();
  });

  const counted = async (what: string) =>
    (await copy.pool.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${what}`)).rows[0]!.n;
  const isEverybodyChased = async () => (await counted(`events WHERE type = 'AssignmentChased.v1'`)) >= copies.due;
  const isEveryLetterSettled = async () => (await counted('letters WHERE settled_at IS NULL')) === 0;
  const isEverythingDelivered = async () => (await counted(`webhook_deliveries WHERE status <> 'delivered'`)) === 0;

  async function begun(): Promise<void> {
    await Promise.all([...office.running('api'), ...office.running('worker')].map((program) => program.ready()));
    staff = await staffWithMail(() => office.address(), copies.password, randomOf(1), system.address);
  }

  /** Work goes on until it is told that this is enough, and what was begun is finished. */
  const underLoad = (meanwhile: () => Promise<unknown>) => new WorkLoad(staff, AT_ONCE).during(meanwhile);

  async function dieAndGoOn({ at, app, when }: Death): Promise<Program> {
    const env = { ...loading('die-at.mjs'), CRASH_AT: at };
    if (when === 'at its start') {
      office.begin(app === 'api' ? 'worker' : 'api');
      const victim = office.begin(app, { ...env, CRASH_ARMED: '1' });
      await victim.ended();
      office.begin(app);
      await begun();
      await underLoad(async () => {});
      return victim;
    }
    office.begin(app === 'api' ? 'worker' : 'api');
    const victim = office.begin(app, env);
    await begun();
    // A chase under way when its worker dies would be taken up again much later only.
    await until(isEverybodyChased);
    if (when === 'under load') {
      await underLoad(async () => {
        victim.signal('SIGUSR2');
        await victim.ended();
        office.begin(app);
      });
      return victim;
    }
    await underLoad(async () => {});
    victim.signal('SIGUSR2');
    victim.signal('SIGTERM');
    await victim.ended();
    office.begin(app);
    return victim;
  }

  it.each(DEATHS)(
    'loses and doubles nothing: $app at $at, $when',
    async (death) => {
      const victim = await dieAndGoOn(death);
      expect(await victim.ended()).toBe('SIGKILL');
      await until(isEverybodyChased);
      await until(() => office.isAtRest());
      await until(isEveryLetterSettled);
      await until(isEverythingDelivered);
      expect(await office.stop()).toEqual([]);
      expect(office.outOfControl()).toEqual([]);
      const outcome = { log: await wholeLog(copy.pool), acknowledged: staff.acknowledged, due: copies.due };
      expect(amissInLog(outcome)).toEqual([]);
      expect(await amissInReadModels(copy.pool, outcome)).toEqual([]);
      // A letter that went out just before a death goes out again under its old Message-ID, which mail programs fold.
      const letters = new Set(mail.taken.map(({ messageId }) => messageId));
      expect(letters.size).toBe(await counted('letters'));
      expect(mail.taken.length - letters.size).toBeLessThanOrEqual(4);
      expect(letters.size).toBeGreaterThan(0);
      // So is what another system was told just before a death.
      const told = new Set(system.received.map(({ id }) => id));
      expect(told.size).toBe(await counted('webhook_deliveries'));
      expect(system.received.length - told.size).toBeLessThanOrEqual(8);
      expect(told.size).toBeGreaterThan(0);
    },
    TIME_LIMIT,
  );

  it('is tried at every stop point there is', () => {
    expect([...new Set(WHERE_TO_DIE.map(({ at }) => at))].toSorted()).toEqual([...STOP_POINTS].toSorted());
  });
});
