import type { Position, Projection, RecordedEvent } from '#event-sourcing';
import type { Instant } from '#domain';
import { instant } from '../instants.js';
import { RECORDED_TYPES, type RecordedInHistory } from './recorded-types.js';
import { toldOf } from './told.js';

export type SubjectKind =
  | 'directive'
  | 'assignment'
  | 'order'
  | 'unit'
  | 'user'
  | 'calendar'
  | 'group'
  | 'reference'
  | 'lineage'
  | 'files'
  | 'numbers'
  | 'terms'
  | 'check'
  | 'programme'
  | 'review'
  | 'round'
  | 'evaluation'
  | 'commendation'
  | 'reform'
  | 'reformday'
  | 'reformyear'
  | 'reports'
  | 'jointreport'
  | 'webhook';

/** One event as the history tells it: what, of what, by whom, when it happened, when it was recorded. */
export interface HistoryRow {
  readonly eventId: string;
  readonly position: Position;
  readonly type: RecordedInHistory['type'];
  readonly subjectKind: SubjectKind;
  readonly subjectId: string;
  readonly directiveId: string | null;
  readonly unitId: string | null;
  readonly actorUserId: string;
  /** The unit in whose name he acted. */
  readonly actorUnitId: string;
  readonly actorRole: string;
  readonly occurredAt: Instant;
  readonly recordedAt: Instant;
  /** Recorded more than a day after it happened. */
  readonly backEntry: boolean;
  readonly commandId: string;
  readonly correlationId: string;
  /** The event's data without long texts and lists. */
  readonly data: object;
}

const BLANK: HistoryRow = {
  eventId: '',
  position: 0,
  type: 'UnitEstablished.v1',
  subjectKind: 'unit',
  subjectId: '',
  directiveId: null,
  unitId: null,
  actorUserId: '',
  actorUnitId: '',
  actorRole: '',
  occurredAt: '',
  recordedAt: '',
  backEntry: false,
  commandId: '',
  correlationId: '',
  data: {},
};

type Entry = (row: HistoryRow, event: RecordedEvent<RecordedInHistory>) => HistoryRow;

export const history: Projection<RecordedInHistory, HistoryRow> = {
  name: 'history.v1',
  table: 'history',
  key: 'position',
  keysOf: ({ position }) => [String(position)],
  // What an entry says depends on its event alone.
  empty: () => BLANK,
  on: Object.fromEntries(RECORDED_TYPES.map((type) => [type, entryOf])) as Readonly<
    Record<RecordedInHistory['type'], Entry>
  >,
};

const DAY = 86_400_000;
/** Letters of an instant that say its day. */
const DATE = 10;

function entryOf(_: HistoryRow, event: RecordedEvent<RecordedInHistory>): HistoryRow {
  const { id: eventId, meta, data, type, stream, position } = event;
  const { actor, commandId, correlationId } = meta;
  const [occurredAt, recordedAt] = [instant(meta.occurredAt), instant(meta.recordedAt)];
  const dash = stream.indexOf('-');
  return {
    eventId,
    position,
    type,
    subjectKind: stream.slice(0, dash) as SubjectKind,
    subjectId: stream.slice(dash + 1),
    directiveId: directiveIdOf(event),
    unitId: 'unitId' in data ? (data.unitId ?? null) : null,
    actorUserId: actor.userId,
    actorUnitId: actor.unitId,
    actorRole: actor.role,
    occurredAt,
    recordedAt,
    backEntry: isDayLater(recordedAt, occurredAt),
    commandId,
    correlationId,
    data: toldOf(event),
  };
}

/** Read off the text for nearly every event: most are recorded on the day on which they happen. */
function isDayLater(one: Instant, other: Instant): boolean {
  if (one.slice(0, DATE) === other.slice(0, DATE)) return false;
  return Date.parse(one) - Date.parse(other) > DAY;
}

/** Links, files and the number of a directive are told with it. */
function directiveIdOf({ data }: RecordedEvent<RecordedInHistory>): string | null {
  if ('directiveId' in data) return data.directiveId;
  if ('fromKind' in data) return data.fromKind === 'directive' ? data.fromId : null;
  if ('documentKind' in data) return data.documentKind === 'directive' ? data.documentId : null;
  return null;
}
