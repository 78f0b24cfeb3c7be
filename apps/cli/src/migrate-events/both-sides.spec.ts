import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { InMemoryEventStore, NO_STREAM, systemClock, type EventStore } from '#event-sourcing';
import { besideEachOther, type ReadLog } from './both-sides.js';

async function logOf(count: number): Promise<EventStore> {
  const log = new InMemoryEventStore(systemClock);
  const actor = { userId: 'u', unitId: 'u', role: 'clerk' };
  const ids = { commandId: 'c', correlationId: 'c', causationId: null };
  const meta = { ...ids, actor, occurredAt: '2026-03-02T01:00:00.000Z' };
  const appends = Array.from({ length: count }, (_, n) => ({
    stream: `s-${n}`,
    expectedRevision: NO_STREAM,
    events: [{ id: `e-${n}`, type: 'Some.v1', data: {}, meta }],
  }));
  await log.appendMany(appends);
  return log;
}

describe('two logs beside each other', () => {
  it('are read to the end of the longer one', async () => {
    const pairs = [];
    for await (const page of besideEachOther(await logOf(2_001), await logOf(1_000))) pairs.push(...page);
    expect(pairs).toHaveLength(2_001);
    expect(pairs.filter(({ theirs }) => theirs === null)).toHaveLength(1_001);
    expect(pairs.every(({ ours, theirs }) => ours !== null && (theirs === null || theirs.id === ours.id))).toBe(true);
  });

  it('are left where reading stops: a page that was on its way then fails nobody', async () => {
    const whole = await logOf(2_000);
    let fail = () => {};
    const broken: ReadLog = {
      lastPosition: () => whole.lastPosition(),
      readAll: (after, limit) =>
        after === 0
          ? whole.readAll(after, limit)
          : new Promise((_, reject) => (fail = () => reject(new Error('The store went away')))),
    };
    for await (const page of besideEachOther(broken, await logOf(1))) {
      expect(page).toHaveLength(1_000);
      break;
    }
    fail();
    // A rejection that nobody handles would fail the test here.
    await nextTurn();
  });
});
