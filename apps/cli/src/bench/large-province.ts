import { eventIdOf, NO_STREAM, type NewEvent, type StreamAppend } from '#event-sourcing';
import { rebuildAll } from '#adapters/postgres';
import type { Stores } from '#hosting';
import { readModelProjections } from '#read-models';
import { assignmentStream, dueAt, unitStream } from '#domain';
import type { BenchServer } from './bench-office.js';
import { metaOf, termsOf } from './sample-events.js';

const ACTOR = { userId: 'bench', unitId: 'giver', role: 'system' };
export const UNITS = 14_000;
export const ROOT = 'unit-0';
/** Committees right below the root; the other units lie below these. */
const BRANCHES = 150;
const CHUNK = 2_000;
/** The day that boards are asked for: about a third of the deadlines lie before it. */
export const TODAY = '2027-03-31T05:00:00.000Z';

/** Some instant of the year over which deadlines and reports are spread, each at another time of its day. */
export function instantOfYear(n: number): string {
  return new Date(Date.UTC(2026, 11, 1 + ((n * 149) % 365), 0, (n * 7_919) % 1_440)).toISOString();
}

/**
 * The country's number of units in one tree, and so many assignments over them with deadlines of a year; a tenth is
 * reported and accepted, day by day over the year. Written to the log, the read models made from it.
 */
export async function largeProvince(
  server: BenchServer,
  assignments: number,
  log: (words: string) => void,
): Promise<Stores> {
  const stores = await server.newStores();
  const appendAll = async (count: number, appendOf: (n: number) => StreamAppend) => {
    for (let start = 0; start < count; start += CHUNK) {
      const appends = Array.from({ length: Math.min(CHUNK, count - start) }, (_, index) => appendOf(start + index));
      for (const outcome of await stores.events.appendMany(appends)) if (!outcome.ok) throw outcome.error;
    }
  };
  log(`Writing ${UNITS} units and ${assignments} assignments to the log`);
  await appendAll(UNITS, unitAppend);
  await appendAll(assignments, assignmentAppend);
  log('Making the read models from it');
  await rebuildAll(stores.database, stores.events, readModelProjections);
  await stores.database.query('VACUUM ANALYZE');
  return stores;
}

function unitAppend(n: number): StreamAppend {
  const unitId = `unit-${n}`;
  const parentId = n === 0 ? null : n <= BRANCHES ? ROOT : `unit-${1 + (n % BRANCHES)}`;
  const data = {
    unitId,
    code: `U-${n}`,
    name: `Đơn vị số ${n}`,
    kind: n === 0 ? 'province-committee' : 'commune-committee',
    parentId,
    establishedOn: '2020-01-01',
  };
  return { stream: unitStream(unitId), expectedRevision: NO_STREAM, events: [eventOf('UnitEstablished.v1', n, data)] };
}

function assignmentAppend(n: number): StreamAppend {
  const lastDay = new Date(Date.UTC(2026, 11, 1) + (n % 365) * 86_400_000).toISOString().slice(0, 10);
  const deadline = { lastDay, statedLastDay: lastDay, dueAt: dueAt(lastDay) };
  const terms = { ...termsOf(n, `unit-${(n * 11) % UNITS}`, ROOT), deadline };
  const { assignmentId } = terms;
  const events = [eventOf('AssignmentGiven.v1', n, terms)];
  if (n % 10 === 0) {
    const reportId = `report-${n}`;
    const report = { reportId, narrative: { results: 'Đã hoàn thành' }, indicators: [], evidence: [] };
    events.push(
      eventOf('AssignmentAcknowledged.v1', n, { assignmentId }),
      eventOf('ReportSubmitted.v1', n, { assignmentId, ...report, submittedAt: instantOfYear(n), byUserId: 'officer' }),
      eventOf('ReportAccepted.v1', n, { assignmentId, reportId, remark: null }),
    );
  }
  return { stream: assignmentStream(assignmentId), expectedRevision: NO_STREAM, events };
}

function eventOf(type: string, n: number, data: object): NewEvent {
  const meta = metaOf(type, n, ACTOR);
  return { id: eventIdOf(meta.commandId, 0), type, data, meta };
}
