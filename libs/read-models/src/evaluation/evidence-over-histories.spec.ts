import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  balances,
  classify,
  countsOf,
  evidenceLine,
  followUpIn,
  writtenOf,
  type AssignmentEvent,
  type AssignmentState,
  type EvidenceScope,
} from '#domain';
import type { RecordedEvent } from '#event-sourcing';
import { UNIT_IDS } from '../province.fixture.js';
import { attempts, lived } from '../random-history.fixture.js';

type History = readonly RecordedEvent<AssignmentEvent>[];

/** Nothing in the histories comes later. */
const END = '2027-12-01T00:00:00.000Z';
const cutOffs = fc.date({ min: new Date('2026-03-01'), max: new Date('2026-09-01'), noInvalidDate: true });
const EVER = '2000-01-01';

function historiesIn(events: readonly RecordedEvent[]): History[] {
  const streams = new Map<string, RecordedEvent<AssignmentEvent>[]>();
  for (const event of events as unknown as History) {
    if (!event.stream.startsWith('assignment-')) continue;
    streams.set(event.stream, [...(streams.get(event.stream) ?? []), event]);
  }
  return [...streams.values()];
}

const linesFor = (events: readonly RecordedEvent[], scope: EvidenceScope) =>
  historiesIn(events).flatMap((history) => evidenceLine(history, scope) ?? []);

const classOf = ({ status, suspended, deadline, report }: AssignmentState) => {
  const ended = status === 'withdrawn' ? 'withdrawn' : status === 'accepted' ? 'done' : null;
  const standing = ended ?? (suspended ? 'suspended' : 'open');
  return classify({ standing, dueAt: deadline?.dueAt ?? null, reportedAt: report?.submittedAt ?? null }, END);
};

describe('evidence, over any histories', () => {
  it('is the same whatever comes after the position, and whatever happens after the cut-off', () => {
    fc.assert(
      fc.property(attempts, cutOffs, fc.nat(1_000), (tries, cutOff, place) => {
        const { events } = lived(tries, { late: true }).province;
        const upTo = events.length === 0 ? 0 : (place % events.length) + 1;
        for (const unitId of UNIT_IDS) {
          const scope = { unitId, from: '2026-03-10', cutOffAt: cutOff.toISOString(), upTo };
          const then = linesFor(events.slice(0, upTo), scope);
          expect(writtenOf(linesFor(events, scope), [])).toBe(writtenOf(then, []));
          const happened = events.filter(({ meta }) => meta.occurredAt <= scope.cutOffAt);
          expect(linesFor(happened, scope)).toEqual(then);
        }
      }),
    );
  });

  it('balances for each unit, and counts each assignment with one unit', () => {
    fc.assert(
      fc.property(attempts, cutOffs, (tries, cutOff) => {
        const { events } = lived(tries, { late: true }).province;
        const cutOffAt = cutOff.toISOString();
        const upTo = events.length;
        const given = historiesIn(events).filter(([first]) => first!.meta.occurredAt <= cutOffAt);
        let total = 0;
        for (const unitId of UNIT_IDS) {
          const counts = countsOf(linesFor(events, { unitId, from: EVER, cutOffAt, upTo }));
          expect(balances(followUpIn(counts))).toBe(true);
          expect(followUpIn(counts).total).toBe(counts.total);
          total += counts.total;
        }
        expect(total).toBe(given.length);
      }),
    );
  });

  it('of everything is where the assignments stand', () => {
    fc.assert(
      fc.property(attempts, (tries) => {
        const { province, states } = lived(tries, { late: true });
        const { events } = province;
        const scope = { from: EVER, cutOffAt: END, upTo: events.length };
        const classes = UNIT_IDS.flatMap((unitId) =>
          linesFor(events, { unitId, ...scope })
            .filter(({ passedOn }) => !passedOn)
            .map(({ assignmentId, followUp }) => [assignmentId, `${unitId} ${followUp}`] as const),
        );
        const expected = [...states.values()]
          .filter(({ terms }) => terms !== null)
          .map((state) => [state.terms!.assignmentId, `${state.terms!.unitId} ${classOf(state)}`] as const);
        expect(new Map(classes)).toEqual(new Map(expected));
      }),
    );
  });
});
