import { Readable } from 'node:stream';
import { sql } from 'kysely';
import { CorrectDraft, DraftDirective, IssueDirective } from '#application';
import {
  addDays,
  at,
  classify,
  dateOf,
  directive,
  directiveStream,
  FOLLOW_UP_CLASSES,
  sumsOf,
  type DirectiveEvent,
  type FollowUpClass,
  type FollowUpSums,
  type LocalDate,
  type Rung,
} from '#domain';
import { deriveId, fold } from '#event-sourcing';
import { loadCalendar } from '#read-models';
import { draftFromText, type DirectiveDraft } from '#intake';
import { corrections, type Filled } from './clerk.js';
import { clerk, Life } from './life.js';
import { DemoOffice } from './office.js';
import { Schedule, type TimelineEntry } from './schedule.js';

/** Days after the last deadline that the demo goes on, so that what stays undone is escalated. */
const AFTERMATH = 12;

export interface UnitLine {
  readonly unit: string;
  readonly sums: FollowUpSums;
}

/** What came of a directive. */
export interface Played {
  readonly draft: DirectiveDraft;
  readonly filled: readonly Filled[];
  /** Units that were given something. */
  readonly units: number;
  readonly assignments: number;
  readonly timeline: readonly TimelineEntry[];
  readonly board: FollowUpSums;
  readonly lines: readonly UnitLine[];
  readonly chased: { readonly dueSoon: number; readonly overdue: number; readonly escalated: number };
  readonly events: number;
}

/** Plays the whole life of a directive, from its text to its board, on embedded stores. */
export async function play(
  text: string,
  log: (line: string) => void,
  tell: (entry: TimelineEntry) => void,
): Promise<Played> {
  const draft = draftFromText(text);
  const office = await DemoOffice.open(startOf(draft), log);
  try {
    const calendar = await loadCalendar(office.stores.readModels);
    const schedule = new Schedule(office, tell);
    const directiveId = deriveId('demo', 'directive');
    await office.as(clerk, DraftDirective, { directiveId, text });
    schedule.note('drafted', `đọc được ${draft.tasks.length} nhiệm vụ trong văn bản`);
    if (draft.tasks.length === 0) {
      schedule.note('stopped', 'văn bản không nêu nhiệm vụ nào nên không có gì để ban hành');
      return await outcome(office, draft, [], schedule.timeline);
    }
    const today = dateOf(office.clock.now());
    const history = await office.stores.events.readStream(directiveStream(directiveId));
    const { content } = fold(directive, history as unknown as DirectiveEvent[]);
    const { correction, filled } = corrections(content, today);
    await office.as(clerk, CorrectDraft, { directiveId, correction });
    schedule.note(
      'corrected',
      filled.map(({ field, value }) => `${field}: ${value}`).join('; ') || 'văn bản không để trống mục nào',
    );
    await office.as(clerk, IssueDirective, { directiveId });
    await office.settled();
    const given = await office.stores.readModels
      .selectFrom('assignments')
      .select(['assignmentId', 'taskNo', 'unitId', 'giverUnitId', 'lastDay'])
      .orderBy('taskNo')
      .orderBy('assignmentId')
      .execute();
    schedule.note('issued', `giao ${given.length} nhiệm vụ cho ${new Set(given.map((one) => one.unitId)).size} đơn vị`);

    const evidence = await office.stores.files.put(Readable.from([Buffer.from('Biên bản kiểm tra việc thực hiện\n')]), {
      name: 'bien-ban.txt',
      declaredType: 'text/plain',
    });
    new Life(office, schedule, evidence).play(given, today);
    await schedule.playUntil(endOf(given, today), calendar);
    await office.settled();
    return await outcome(office, draft, filled, schedule.timeline);
  } finally {
    await office.close();
  }
}

/** The morning on which the office opens the document: the day it was signed or dated, today for one that says neither. */
function startOf({ signedAt, documentDate }: DirectiveDraft): string {
  const day = signedAt ? dateOf(signedAt.value) : (documentDate?.value ?? dateOf(new Date()));
  const morning = at(day, '08:00');
  const signed = signedAt ? new Date(signedAt.value).toISOString() : morning;
  return signed > morning ? signed : morning;
}

function endOf(given: readonly { readonly lastDay: LocalDate | null }[], today: LocalDate): LocalDate {
  const last = given.reduce(
    (latest, { lastDay }) => (lastDay && lastDay > latest ? lastDay : latest),
    addDays(today, 61),
  );
  return addDays(last, AFTERMATH);
}

async function outcome(
  office: DemoOffice,
  draft: DirectiveDraft,
  filled: readonly Filled[],
  timeline: readonly TimelineEntry[],
): Promise<Played> {
  const { readModels, events } = office.stores;
  const now = office.clock.now().toISOString();
  const rows = await readModels
    .selectFrom('assignments')
    .innerJoin('units', 'units.unitId', 'assignments.unitId')
    .select(['units.name', 'assignments.unitId', 'standing', 'dueAt', 'reportedAt'])
    .execute();
  const byUnit = new Map<string, Partial<Record<FollowUpClass, number>>>();
  for (const row of rows) {
    const counts = byUnit.get(row.name) ?? {};
    byUnit.set(row.name, counts);
    const name = classify(row, now);
    counts[name] = (counts[name] ?? 0) + 1;
  }
  const total: Partial<Record<FollowUpClass, number>> = {};
  for (const counts of byUnit.values()) {
    for (const name of FOLLOW_UP_CLASSES) total[name] = (total[name] ?? 0) + (counts[name] ?? 0);
  }
  const chasedAs = async (rung: Rung) => {
    const { rows: counted } = await sql<{ n: number }>`
      select count(*) as n from history where type = 'AssignmentChased.v1' and data->>'rung' = ${rung}`.execute(
      readModels,
    );
    return counted[0]?.n ?? 0;
  };
  return {
    draft,
    filled,
    units: byUnit.size,
    assignments: rows.length,
    timeline,
    board: sumsOf(total),
    lines: [...byUnit].map(([unit, counts]) => ({ unit, sums: sumsOf(counts) })),
    chased: {
      dueSoon: await chasedAs('due-soon'),
      overdue: await chasedAs('overdue'),
      escalated: await chasedAs('escalated'),
    },
    events: await events.lastPosition(),
  };
}
