import { dateOf, type AssignmentEvent, type AssignmentTerms, type Instant, type LocalDate } from '#domain';
import { historyOf, type HistoryEntry } from '../history/history.queries.js';
import type { PageRequest } from '../page.js';
import type { ReadModels } from '../read-models.js';
import { stoodThen, type StoodThen } from './past-assignment.js';
import type { AsOf } from './sense.js';

type Shown<Type extends AssignmentEvent['type'], Data> = { readonly type: Type; readonly data: Data };

/** What the history keeps of an assignment's event; long texts and lists are cut there. */
export type StoryStep =
  | Shown<'AssignmentGiven.v1', Omit<AssignmentTerms, 'content'>>
  | Shown<'AssignmentCascaded.v1', { readonly unitCount: number; readonly unitIds: readonly string[] }>
  | Shown<'ReportSubmitted.v1', { readonly submittedAt: Instant; readonly evidence: readonly object[] }>
  | {
      [Type in AssignmentEvent['type']]: Shown<Type, Extract<AssignmentEvent, { type: Type }>['data']>;
    }[Exclude<AssignmentEvent['type'], 'AssignmentGiven.v1' | 'AssignmentCascaded.v1' | 'ReportSubmitted.v1'>];

/** A step together with what a sentence about it needs: where things stood when it happened. */
export type StoryLine = Pick<
  HistoryEntry,
  'position' | 'occurredAt' | 'recordedAt' | 'backEntry' | 'actorName' | 'actorUnitName'
> & {
  readonly step: StoryStep;
  /** Units by then: who must do it, who gave it. */
  readonly doerUnitId: string;
  readonly giverUnitId: string;
  readonly givenOn: LocalDate;
  /** Last day by then; null: none. */
  readonly lastDay: LocalDate | null;
  /** Of the report that is judged. */
  readonly reportedOn: LocalDate | null;
};

export interface AssignmentStory {
  readonly lines: readonly StoryLine[];
  /** Names of the units in it. */
  readonly unitNames: ReadonlyMap<string, string>;
  /** Where it stood at the instant asked about; null: it was not given yet, or nobody knew of it. */
  readonly stood: StoodThen | null;
  /** There is more than is told. */
  readonly cut: boolean;
}

/** Streams are short; whoever sends a report back for ever must page through the history. */
const MOST_PAGES = 5;

/**
 * What happened to an assignment until an instant: in the order in which it happened, or in which it was recorded where
 * what was known is asked for.
 */
export async function assignmentStoryOf(db: ReadModels, assignmentId: string, asOf: AsOf): Promise<AssignmentStory> {
  const [{ entries, cut }, row] = await Promise.all([
    entriesOf(db, assignmentId),
    db.selectFrom('assignmentPasts').selectAll().where('assignmentId', '=', assignmentId).executeTakeFirst(),
  ]);
  const when = (entry: HistoryEntry) => (asOf.sense === 'known' ? entry.recordedAt : entry.occurredAt);
  const told = entries
    .filter((entry) => when(entry) <= asOf.at)
    .toSorted((one, other) =>
      when(one) < when(other) ? -1 : when(one) > when(other) ? 1 : one.position - other.position,
    );
  const lines = linesOf(told);
  const unitNames = await namesOfUnits(db, lines, row?.unitIds ?? []);
  return { lines, unitNames, stood: row ? stoodThen(row, asOf, unitNames) : null, cut };
}

async function entriesOf(db: ReadModels, assignmentId: string): Promise<{ entries: HistoryEntry[]; cut: boolean }> {
  const entries: HistoryEntry[] = [];
  let page: PageRequest = { limit: 200 };
  for (let read = 0; read < MOST_PAGES; read++) {
    const { items, next } = await historyOf(
      db,
      { kind: 'assignment', id: assignmentId },
      { ...page, order: 'oldest-first' },
    );
    entries.push(...items);
    if (next === null) return { entries, cut: false };
    page = { ...page, cursor: next };
  }
  return { entries, cut: true };
}

function linesOf(entries: readonly HistoryEntry[]): StoryLine[] {
  let [doerUnitId, giverUnitId, givenOn] = ['', '', ''];
  let lastDay: LocalDate | null = null;
  let reportedOn: LocalDate | null = null;
  return entries.map((entry) => {
    const { position, occurredAt, recordedAt, backEntry, actorName, actorUnitName } = entry;
    // The history keeps of an assignment nothing but its events.
    const step = { type: entry.type, data: entry.data } as StoryStep;
    if (step.type === 'AssignmentGiven.v1') {
      ({ unitId: doerUnitId, giverUnitId } = step.data);
      givenOn = dateOf(occurredAt);
      lastDay = step.data.deadline?.lastDay ?? null;
    }
    const before = { doerUnitId, giverUnitId, givenOn, lastDay, reportedOn };
    switch (step.type) {
      case 'ReportSubmitted.v1':
        reportedOn = dateOf(step.data.submittedAt);
        break;
      case 'ExtensionGranted.v1':
        lastDay = step.data.to.lastDay;
        break;
      case 'AssignmentTransferred.v1':
        if (step.data.fromUnitId === doerUnitId) doerUnitId = step.data.toUnitId;
        if (step.data.fromUnitId === giverUnitId) giverUnitId = step.data.toUnitId;
        break;
      case 'AssignmentStepReverted.v1':
        ({ unitId: doerUnitId, giverUnitId } = step.data.restored);
        lastDay = step.data.restored.deadline?.lastDay ?? null;
        break;
    }
    return { position, occurredAt, recordedAt, backEntry, actorName, actorUnitName, step, ...before };
  });
}

async function namesOfUnits(db: ReadModels, lines: readonly StoryLine[], others: readonly string[]) {
  const named = lines.flatMap(({ step, doerUnitId, giverUnitId }) => {
    const { data } = step;
    const told = 'toldUnitIds' in data ? data.toldUnitIds : [];
    const handed = 'unitIds' in data ? data.unitIds : [];
    const passed = 'toUnitId' in data ? [data.fromUnitId, data.toUnitId] : [];
    return [doerUnitId, giverUnitId, ...told, ...handed, ...passed];
  });
  const ids = [...new Set([...named, ...others])];
  if (ids.length === 0) return new Map<string, string>();
  const units = await db.selectFrom('units').select(['unitId', 'name']).where('unitId', 'in', ids).execute();
  return new Map(units.map(({ unitId, name }) => [unitId, name]));
}
