import { describe, expect, it } from '@jest/globals';
import { fold, type RecordedEvent } from '#event-sourcing';
import type { AssignmentEvent, AssignmentTerms } from '../assignment/events.js';
import { dueAt } from '../calendar/local-time.js';
import type { CheckEvent } from '../inspection/check-events.js';
import { countsOf, figuresOf, followUpIn, sharesOf } from './evidence-figures.js';
import { evidenceLine, type EvidenceScope } from './evidence-line.js';
import { evidenceSheet, writtenOf, type EvidenceSheetEvent } from './evidence-sheet.js';
import { openFindings } from './open-findings.js';

const scope: EvidenceScope = { unitId: 'ba-be', from: '2026-04-01', cutOffAt: dueAt('2026-06-30'), upTo: 100 };
const of = { assignmentId: 'a1' };
const until = (lastDay: string) => ({ lastDay, dueAt: dueAt(lastDay), statedLastDay: lastDay });
const terms: AssignmentTerms = {
  ...of,
  directiveId: 'd1',
  taskNo: '1',
  unitId: 'ba-be',
  coordinatorIds: [],
  giverUnitId: 'province',
  monitorUnitId: null,
  parentAssignmentId: null,
  content: null,
  productRequired: false,
  deadline: until('2026-05-29'),
};

type Entry = readonly [day: string, event: AssignmentEvent, recordedOn?: string];
const given: Entry = ['2026-03-02', { type: 'AssignmentGiven.v1', data: terms }];
const acknowledged: Entry = ['2026-03-03', { type: 'AssignmentAcknowledged.v1', data: of }];
const reported = (day: string, recordedOn = day): Entry => {
  const report = { reportId: `r-${day}`, narrative: { results: 'Xong' }, indicators: [], evidence: [] };
  const data = { ...of, ...report, submittedAt: `${day}T02:00:00.000Z`, byUserId: 'doer' };
  return [day, { type: 'ReportSubmitted.v1', data }, recordedOn];
};
const returned = (day: string): Entry => [
  day,
  { type: 'ReportReturned.v1', data: { ...of, reportId: 'r', reason: 'Thiếu' } },
];
const accepted = (day: string): Entry => [
  day,
  { type: 'ReportAccepted.v1', data: { ...of, reportId: 'r', remark: null } },
];
const extended = (day: string, to: string): Entry => [
  day,
  { type: 'ExtensionGranted.v1', data: { ...of, from: until('2026-05-29'), to: until(to) } },
];
const passedOn = (day: string, toUnitId = 'cho-moi', fromUnitId = 'ba-be'): Entry => {
  const reason = { kind: 'decision', text: 'Điều chỉnh' } as const;
  return [day, { type: 'AssignmentTransferred.v1', data: { ...of, fromUnitId, toUnitId, reason, keepsClock: true } }];
};

function recorded<Event extends AssignmentEvent | CheckEvent>(
  entries: readonly (readonly [string, Event, string?])[],
): RecordedEvent<Event>[] {
  const actor = { userId: 'u', unitId: 'ba-be', role: 'unit-officer' };
  return entries.map(([day, event, recordedOn = day], index) => ({
    id: `e${index}`,
    stream: 's',
    revision: index,
    position: index + 1,
    meta: {
      commandId: `c${index}`,
      correlationId: 'x',
      causationId: null,
      actor,
      occurredAt: `${day}T02:00:00.000Z`,
      recordedAt: `${recordedOn}T02:00:00.000Z`,
    },
    ...event,
  })) as unknown as RecordedEvent<Event>[];
}

const line = (entries: readonly Entry[], changes: Partial<EvidenceScope> = {}) =>
  evidenceLine(recorded(entries), { ...scope, ...changes });

describe('a line of evidence', () => {
  it('tells where the assignment stood at the cut-off', () => {
    expect(line([given, acknowledged])).toMatchObject({ followUp: 'open-overdue', dueAt: dueAt('2026-05-29') });
    expect(line([given, acknowledged, reported('2026-05-20'), accepted('2026-06-03')])).toMatchObject({
      followUp: 'done-on-time',
      reportedAt: '2026-05-20T02:00:00.000Z',
    });
    expect(line([given, acknowledged, reported('2026-06-02'), accepted('2026-06-03')])).toMatchObject({
      followUp: 'done-late',
    });
  });

  it('leaves out what happened after the cut-off, and what was recorded behind the position', () => {
    const done = [given, acknowledged, reported('2026-05-20'), accepted('2026-07-03')];
    expect(line(done)).toMatchObject({ followUp: 'open-in-term' });
    const entered = [given, acknowledged, reported('2026-05-20', '2026-07-05'), accepted('2026-06-29')];
    expect(line(entered, { upTo: 2 })).toMatchObject({ followUp: 'open-overdue', backEntered: false });
    expect(line(entered)).toMatchObject({ followUp: 'done-on-time', backEntered: true });
  });

  it('counts what was returned and extended within the period', () => {
    const before = [reported('2026-03-10'), returned('2026-03-11'), extended('2026-03-12', '2026-06-10')];
    expect(line([given, acknowledged, ...before])).toMatchObject({
      returned: 0,
      extended: 0,
      followUp: 'open-overdue',
    });
    const within = [reported('2026-05-10'), returned('2026-05-11'), reported('2026-05-12'), returned('2026-05-13')];
    expect(line([given, acknowledged, ...within, extended('2026-05-14', '2026-07-10')])).toMatchObject({
      returned: 2,
      extended: 1,
      followUp: 'open-in-term',
    });
  });

  it('is none of what was over before the period, or not given yet at the cut-off', () => {
    expect(line([given, acknowledged, reported('2026-03-20'), accepted('2026-03-31')])).toBeNull();
    expect(line([given, acknowledged, reported('2026-03-20'), accepted('2026-04-02')])).not.toBeNull();
    expect(line([['2026-07-01', given[1]]])).toBeNull();
    expect(line([])).toBeNull();
  });

  it('stays with the unit as it stood when it passed on, and counts with the new one from then on', () => {
    const late = [given, acknowledged, passedOn('2026-06-15')];
    expect(line(late)).toMatchObject({ passedOn: true, followUp: 'open-overdue' });
    expect(line(late, { unitId: 'cho-moi' })).toMatchObject({ passedOn: false, followUp: 'open-overdue' });
    expect(line(late, { unitId: 'elsewhere' })).toBeNull();
    expect(line([given, passedOn('2026-03-15')])).toBeNull();
    expect(line([...late, passedOn('2026-06-16', 'ba-be', 'cho-moi')])).toMatchObject({ passedOn: false });
  });
});

describe('figures', () => {
  it('count every line in one class of the total, and what passed on in none', () => {
    const lines = [
      line([given, acknowledged])!,
      line([given, acknowledged, reported('2026-05-20'), accepted('2026-06-03')])!,
      line([given, acknowledged, passedOn('2026-06-15')])!,
    ];
    const counts = countsOf(lines);
    expect(counts).toMatchObject({
      total: 2,
      'open-overdue': 1,
      'done-on-time': 1,
      'passed-on': 1,
      'passed-on-overdue': 1,
    });
    expect(followUpIn(counts)).toMatchObject({ total: 2, done: { total: 1 }, open: { total: 1 } });
    expect(sharesOf(counts)).toEqual({ onTime: 0.5, late: 0.5, returned: 0, extended: 0 });
    expect(figuresOf(lines[2]!)).toEqual(['passed-on', 'passed-on-overdue']);
  });

  it('have no shares of nothing', () =>
    expect(sharesOf(countsOf([]))).toEqual({ onTime: null, late: null, returned: null, extended: null }));
});

describe('open findings', () => {
  const c = { checkId: 'c1' };
  const found = (findingId: string, changes: object = {}): readonly [string, CheckEvent] => {
    const finding = { findingId, unitId: 'ba-be', weight: 'shortcoming', text: 'Chậm', references: [] } as const;
    return ['2026-05-02', { type: 'FindingRecorded.v1', data: { ...c, ...finding, ...changes } }];
  };
  const concluded: readonly [string, CheckEvent] = [
    '2026-05-20',
    { type: 'CheckConcluded.v1', data: { ...c, number: '03', concludedOn: '2026-05-20', text: 'Còn chậm' } },
  ];
  const demanded: readonly [string, CheckEvent] = [
    '2026-05-21',
    {
      type: 'RemedyDemanded.v1',
      data: {
        ...c,
        demandNo: 1,
        assignmentId: 'm1',
        unitId: 'ba-be',
        forUnitId: null,
        text: 'Sửa',
        findingIds: ['f1'],
        productRequired: false,
        deadline: until('2026-06-15'),
        inspectorUnitId: 'ubkt',
      },
    },
  ];
  const ids = (entries: readonly (readonly [string, CheckEvent])[], settled: readonly string[] = []) =>
    openFindings(recorded(entries), scope, (id) => settled.includes(id)).map(({ findingId }) => findingId);

  it('are shortcomings and violations of the unit, once the check is concluded', () => {
    const entries = [found('f1'), found('f2', { weight: 'strength' }), found('f3', { unitId: 'cho-moi' })];
    expect(ids(entries)).toEqual([]);
    expect(ids([...entries, concluded])).toEqual(['f1']);
  });

  it('end with their withdrawal, with the check, or when all is mended that they led to', () => {
    const withdrawn = { type: 'FindingWithdrawn.v1', data: { ...c, findingId: 'f1', reason: 'nhầm' } } as const;
    expect(ids([found('f1'), ['2026-05-03', withdrawn], concluded])).toEqual([]);
    const closed = { type: 'CheckClosed.v1', data: { ...c, remark: null } } as const;
    expect(ids([found('f1'), concluded, ['2026-06-20', closed]])).toEqual([]);
    expect(ids([found('f1'), concluded, ['2026-07-20', closed]])).toEqual(['f1']);
    expect(ids([found('f1'), found('f2'), concluded, demanded])).toEqual(['f1', 'f2']);
    expect(ids([found('f1'), found('f2'), concluded, demanded], ['m1'])).toEqual(['f2']);
  });
});

describe('a sheet', () => {
  const lines = [line([given, acknowledged])!];
  const { upTo, ...rest } = scope;
  const freeze = (some = lines) =>
    ({
      type: 'FreezeEvidence',
      data: { sheetId: 's1', ...rest, upTo, findings: [], lines: some },
    }) as const;

  it('is frozen once: whoever freezes it again changes nothing', () => {
    const events = evidenceSheet.decide(freeze(), evidenceSheet.initialState);
    expect(events).toMatchObject([
      { type: 'EvidenceListed.v1', data: { chunk: 0, lines } },
      { type: 'EvidenceFrozen.v1', data: { counts: { total: 1 }, listed: 1 } },
    ]);
    expect(evidenceSheet.decide(freeze([]), fold(evidenceSheet, events))).toEqual([]);
  });

  it('is listed in parts that a store has room for, up to what anybody could hold, and frozen with the last', () => {
    const many = Array.from({ length: 20_001 }, (_, index) => ({ ...lines[0]!, assignmentId: `a${index}` }));
    const written: EvidenceSheetEvent[] = [];
    for (let part = 1; part <= 10; part++) {
      expect(fold(evidenceSheet, written).sheet).toBeNull();
      const events = evidenceSheet.decide(freeze(many), fold(evidenceSheet, written));
      expect(JSON.stringify(events).length).toBeLessThan(600_000);
      written.push(...events);
    }
    expect(written).toHaveLength(101);
    expect(written.at(-1)).toMatchObject({ data: { counts: { total: 20_001 }, listed: 20_000 } });
    const listed = written.flatMap(({ data }) => ('lines' in data ? data.lines : []));
    expect(new Set(listed.map(({ assignmentId }) => assignmentId)).size).toBe(20_000);
  });

  it('is written down alike in whatever order it was found', () => {
    const others = [...lines, { ...lines[0]!, assignmentId: 'a0' }];
    expect(writtenOf(others, [])).toBe(writtenOf(others.toReversed(), []));
    expect(writtenOf(others, [])).toMatch(/^\["a0","open-overdue",.*\]\n\["a1",.*\]\n$/);
  });
});
