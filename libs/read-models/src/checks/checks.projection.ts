import type { Position, Projection, RecordedEvent } from '#event-sourcing';
import type {
  CheckConclusion,
  CheckEvent,
  CheckKind,
  CheckOpening,
  CheckStatus,
  Instant,
  LocalDate,
  RemedyDemand,
} from '#domain';
import { instant } from '../instants.js';
import { searchWords } from '../search-words.js';

/** A check as it stands. Its findings are kept apart, and where its demands stand is told by their assignments. */
export interface CheckRow {
  readonly checkId: string;
  readonly status: CheckStatus;
  readonly inspectorUnitId: string;
  readonly programmeId: string | null;
  readonly kind: CheckKind;
  readonly title: string;
  readonly searchText: string;
  readonly unitIds: readonly string[];
  readonly directiveIds: readonly string[];
  readonly periodFrom: LocalDate | null;
  readonly periodTo: LocalDate | null;
  /** As planned, and from the opening on as decided there. */
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
  readonly opening: Omit<CheckOpening, 'startsOn' | 'endsOn'> | null;
  readonly conclusion: CheckConclusion | null;
  readonly demands: readonly Pick<RemedyDemand, 'demandNo' | 'assignmentId' | 'findingIds'>[];
  readonly findingCount: number;
  readonly closingRemark: string | null;
  readonly cancelReason: string | null;
  readonly plannedAt: Instant;
  readonly openedAt: Instant | null;
  readonly concludedAt: Instant | null;
  /** Closed or cancelled. */
  readonly endedAt: Instant | null;
  readonly revision: number;
  readonly position: Position;
}

type Of<Type extends CheckEvent['type']> = RecordedEvent<Extract<CheckEvent, { type: Type }>>;

/** An index entry has its limit; no title is nearly as long. */
const MOST_SEARCHED = 500;

export const checks: Projection<CheckEvent, CheckRow> = {
  name: 'checks.v1',
  table: 'checks',
  key: 'checkId',
  keysOf: ({ data }) => [data.checkId],
  empty: (checkId) => ({
    checkId,
    status: 'planned',
    inspectorUnitId: '',
    programmeId: null,
    kind: 'check-regular',
    title: '',
    searchText: '',
    unitIds: [],
    directiveIds: [],
    periodFrom: null,
    periodTo: null,
    startsOn: '',
    endsOn: '',
    opening: null,
    conclusion: null,
    demands: [],
    findingCount: 0,
    closingRemark: null,
    cancelReason: null,
    plannedAt: '',
    openedAt: null,
    concludedAt: null,
    endedAt: null,
    revision: -1,
    position: 0,
  }),
  on: {
    'CheckPlanned.v1': (row, event) => ({
      ...seen(row, event),
      ...event.data,
      ...named(event.data.title),
      ...at(event),
    }),
    'CheckPlanCorrected.v1': (row, event) => {
      const next = { ...seen(row, event), ...event.data.change };
      return { ...next, ...named(next.title) };
    },
    'CheckOpened.v1': (row, event) => {
      const { checkId: _check, startsOn, endsOn, ...opening } = event.data;
      return { ...seen(row, event), status: 'opened', startsOn, endsOn, opening, openedAt: whenOf(event) };
    },
    'FindingRecorded.v1': (row, event) => ({ ...seen(row, event), findingCount: row.findingCount + 1 }),
    'FindingWithdrawn.v1': (row, event) => ({ ...seen(row, event), findingCount: row.findingCount - 1 }),
    'CheckConcluded.v1': (row, event) => {
      const { checkId: _check, ...conclusion } = event.data;
      return { ...seen(row, event), status: 'concluded', conclusion, concludedAt: whenOf(event) };
    },
    'RemedyDemanded.v1': (row, event) => {
      const { demandNo, assignmentId, findingIds } = event.data;
      return { ...seen(row, event), demands: [...row.demands, { demandNo, assignmentId, findingIds }] };
    },
    'CheckClosed.v1': (row, event) => ({
      ...seen(row, event),
      status: 'closed',
      closingRemark: event.data.remark,
      endedAt: whenOf(event),
    }),
    'CheckCancelled.v1': (row, event) => ({
      ...seen(row, event),
      status: 'cancelled',
      cancelReason: event.data.reason,
      endedAt: whenOf(event),
    }),
  },
};

const seen = (row: CheckRow, { revision, position }: RecordedEvent<CheckEvent>): CheckRow => ({
  ...row,
  revision,
  position,
});
const whenOf = ({ meta }: RecordedEvent<CheckEvent>): Instant => instant(meta.occurredAt);
const at = (event: Of<'CheckPlanned.v1'>) => ({ plannedAt: whenOf(event) });
const named = (title: string) => ({ title, searchText: searchWords(title).slice(0, MOST_SEARCHED) });
