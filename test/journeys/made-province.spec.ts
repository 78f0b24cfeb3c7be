import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { WrittenSample } from '../../apps/cli/src/sample-years/write-sample.js';
import { LogHoldsOthers } from '../../apps/cli/src/sample-years/written-log.js';
import { writeSample } from '../../apps/cli/src/sample-years/write-sample.js';
import { unitIdOf } from '#application';
import { balances, type FollowUpSums } from '#domain';
import { storyOf } from '#sample';
import type { Client } from './client.js';
import { openMadeProvince, SMALL_PROVINCE } from './made-province.js';
import type { Office } from './office.js';

type Item = Record<string, unknown>;
const items = (body: Item) => body['items'] as Item[];

describe('a made province', () => {
  let office: Office;
  let written: WrittenSample;
  let clerk: Client;

  beforeAll(async () => {
    ({ office, written } = await openMadeProvince());
    await office.settled();
    clerk = await office.as('vanphong');
  }, 400_000);
  afterAll(() => office?.close());

  const boardOf = async (unitId: string) => {
    const { status, body } = await clerk.get(`/units/${unitId}/compliance`);
    expect(status).toBe(200);
    return body as unknown as { own: FollowUpSums; subtree: FollowUpSums };
  };

  it('was told without a refusal, and left the policies nothing to do', async () => {
    expect([...written.refused]).toEqual([]);
    expect(await office.lastPosition()).toBeGreaterThanOrEqual(written.events);
    expect(await office.eventsAfter(await positionOfLast(office, written.events))).toEqual(0);
  });

  it('has a board whose sums balance at every level, and count every assignment once', async () => {
    const units = await everyUnit(clerk);
    expect(units).toHaveLength(written.counts.get('UnitEstablished.v1')!);
    let own = 0;
    for (const unitId of units) {
      const board = await boardOf(unitId);
      expect([unitId, balances(board.own), balances(board.subtree)]).toEqual([unitId, true, true]);
      own += board.own.total;
    }
    const { subtree } = await boardOf(unitIdOf('TU'));
    expect(subtree.total).toBe(written.counts.get('AssignmentGiven.v1'));
    expect(own).toBe(subtree.total);
    // Plausible: most was done, most of it in time, some of it late.
    expect(subtree.done.total).toBeGreaterThan(subtree.total / 2);
    expect(subtree.done.onTime).toBeGreaterThan(subtree.done.late);
    expect(subtree.done.late).toBeGreaterThan(0);
  });

  it('has a history that tells when things happened and when they were entered', async () => {
    const late = [...storyOf(SMALL_PROVINCE)].filter(({ happenedAt }) => happenedAt !== undefined).length;
    const { body } = await clerk.get('/directives?limit=1');
    const [directive] = items(body);
    const history = await clerk.get(`/directives/${String(directive!['directiveId'])}/history?order=oldest-first`);
    expect(items(history.body).map(({ type }) => type)).toEqual(
      expect.arrayContaining(['DirectiveDrafted.v1', 'DirectiveIssued.v1']),
    );
    const { rows } = await office.stores.database.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM history WHERE back_entry AND type = 'ReportSubmitted.v1'`,
    );
    expect(rows[0]!.count).toBe(late);
  });

  it('has been reformed: old units are in history, and what was open stands with their heirs', async () => {
    const { body } = await clerk.get(`/units/${unitIdOf('DU-00001')}/succession`);
    expect(JSON.stringify(body)).toContain(unitIdOf('MDU-00001'));
    expect(items((await clerk.get('/undecided-assignments')).body)).toEqual([]);
    expect((await boardOf(unitIdOf('DU-00001'))).own.open.total).toBe(0);
  });

  it('has a check, with what it found and what is to be mended', async () => {
    const inspector = await office.as('kiemtra');
    const [check] = items((await inspector.get('/checks')).body);
    expect(check).toMatchObject({ status: expect.stringMatching(/concluded|closed/) });
  });

  it('has reviews that counted what the boards tell of their days, and one that waits for reports', async () => {
    const reviews = items((await clerk.get('/reviews')).body);
    expect(reviews).toHaveLength(written.counts.get('ReviewOpened.v1')!);
    const concluded = reviews.filter(({ status }) => status === 'concluded');
    expect(concluded.length).toBeGreaterThan(0);
    for (const { reviewId } of concluded) {
      const { body } = await clerk.get(`/reviews/${String(reviewId)}`);
      const { counted, figures } = body as { counted: { figures: FollowUpSums }; figures: { sums: FollowUpSums } };
      expect(counted.figures.total).toBeGreaterThan(0);
      expect(counted.figures).toEqual(figures.sums);
    }
    const [open, ...others] = reviews.filter(({ status }) => status === 'open');
    expect(others).toEqual([]);
    const { asked, reported } = open!['reports'] as { asked: number; reported: number };
    expect(reported).toBeLessThan(asked);
  });

  it('is as it was when it is written once more', async () => {
    const before = await office.lastPosition();
    const again = await writeSample(SMALL_PROVINCE, office.stores, { eventStoreUrl: office.eventStoreUrl });
    expect(again).toMatchObject({ added: 0, events: written.events });
    expect(await office.lastPosition()).toBe(before);
  }, 120_000);

  it('takes no other sample, and writes nothing of it', async () => {
    const before = await office.lastPosition();
    const other = { ...SMALL_PROVINCE, seed: 2 };
    await expect(writeSample(other, office.stores, { eventStoreUrl: office.eventStoreUrl })).rejects.toBeInstanceOf(
      LogHoldsOthers,
    );
    expect(await office.lastPosition()).toBe(before);
  });
});

/** Position of the last of so many events. */
async function positionOfLast({ stores }: Office, count: number): Promise<number> {
  const events = await stores.events.readAll(0, count);
  return events.at(-1)!.position;
}

async function everyUnit(clerk: Client): Promise<string[]> {
  const units: string[] = [];
  let cursor = '';
  for (;;) {
    const { body } = await clerk.get(`/units?limit=200${cursor}`);
    units.push(...items(body).map(({ unitId }) => String(unitId)));
    const { next } = body;
    if (typeof next !== 'string') return units;
    cursor = `&cursor=${encodeURIComponent(next)}`;
  }
}
