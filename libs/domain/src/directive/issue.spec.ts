import { describe, expect, it } from '@jest/globals';
import type { Refusal } from '#event-sourcing';
import { specOf } from '#testing';
import { blankContent, type DirectiveContent } from './content.js';
import * as the from '../fixtures/directive-steps.js';
import { directive, type IssueDirective } from './directive.js';
import { obstaclesToIssue } from './issue.js';
import {
  DeadlineBeforeIssue,
  DirectiveNotIssued,
  DirectiveRecalledAlready,
  DraftIncomplete,
  RecallReasonMissing,
  TooManyTasks,
} from './refusals.js';

const given = specOf(directive);
const units = (count: number) => Array.from({ length: count }, (_, n) => `unit-${n}`);
const to = (unitIds: readonly string[], lastDay?: string) => ({
  unitIds,
  deadline: lastDay === undefined ? null : the.until(lastDay),
});

describe('an issue', () => {
  it('records the directive, its deadlines as days, and whom each task bound on that day', () => {
    const events = given(the.drafted())
      .when(the.issue({ '1': to(['ba-be', 'cho-moi'], '2026-06-30'), '2': to(['ba-be']) }))
      .events();
    expect(events.map(({ type }) => type)).toEqual(['DirectiveIssued.v1', 'AddresseesNamed.v1', 'AddresseesNamed.v1']);
    expect(events[0]?.data).toMatchObject({
      directiveId: the.directiveId,
      number: '17-CT/TU',
      documentDate: '2026-03-02',
      issuedOn: '2026-03-02',
      assignmentCount: 3,
      tasks: [
        { no: '1', deadline: the.until('2026-06-30') },
        { no: '2', deadline: null },
      ],
    });
    expect(events.slice(1).map(({ data }) => data)).toEqual([
      { directiveId: the.directiveId, taskNo: '1', chunk: 0, unitIds: ['ba-be', 'cho-moi'] },
      { directiveId: the.directiveId, taskNo: '2', chunk: 1, unitIds: ['ba-be'] },
    ]);
  });

  it('names addressees in chunks of 500, counted through the directive', () => {
    const chunks = given(the.drafted())
      .when(the.issue({ '1': to(units(1_200)), '2': to(units(500)) }))
      .events()
      .flatMap((event) => (event.type === 'AddresseesNamed.v1' ? [event.data] : []));
    expect(chunks.map(({ taskNo, chunk, unitIds }) => [taskNo, chunk, unitIds.length])).toEqual([
      ['1', 0, 500],
      ['1', 1, 500],
      ['1', 2, 200],
      ['2', 3, 500],
    ]);
  });

  it('binds a unit once a task, however often it was meant', () =>
    expect(
      given(the.drafted())
        .when(the.issue({ '1': to(['ba-be', 'ba-be']) }))
        .events()[0]?.data,
    ).toMatchObject({ assignmentCount: 2 }));

  it('needs what a directive cannot be without, and names all that is missing', () => {
    given(the.drafted(blankContent))
      .when(the.issue())
      .thenRefuses(DraftIncomplete, {
        missing: ['type', 'number', 'title', 'issuerUnitId', 'documentDate', 'tasks'],
      });
    given(the.drafted(the.completeContent({ title: ' ', tasks: [the.someTask('1', { text: '' }), the.someTask('2')] })))
      .when(the.issue({ '2': to([]) }))
      .thenRefuses(DraftIncomplete, { missing: ['title', 'tasks.1.text', 'tasks.2.addressees'] });
  });

  it('needs neither a deadline nor a period: what the text leaves open is open', () => {
    const content = the.completeContent({ tasks: [the.someTask('1', { recurrence: { period: null } })] });
    expect(given(the.drafted(content)).when(the.issue()).events()[0]?.data).toMatchObject({
      tasks: [{ deadline: null, recurrence: { period: null } }],
    });
  });

  it('gives no deadline that has passed; its own day is in time', () => {
    given(the.drafted())
      .when(the.issue({ '2': to(['ba-be'], '2026-03-01') }))
      .thenRefuses(DeadlineBeforeIssue, {
        tasks: [{ taskNo: '2', deadline: '2026-03-01' }],
        issuedOn: '2026-03-02',
      });
    expect(
      given(the.drafted())
        .when(the.issue({ '2': to(['ba-be'], '2026-03-02') }))
        .events(),
    ).toHaveLength(3);
  });

  it('that is refused for deadlines names every task concerned', () => {
    const tasks = [
      { taskNo: '1', deadline: '2026-02-27' },
      { taskNo: '2', deadline: '2026-03-01' },
    ];
    given(the.drafted())
      .when(the.issue({ '1': to(['ba-be'], '2026-02-27'), '2': to(['ba-be'], '2026-03-01') }))
      .thenRefuses(DeadlineBeforeIssue, { tasks });
  });

  it('has no more tasks than a document can have', () => {
    const tasks = Array.from({ length: 201 }, (_, n) => the.someTask(String(n)));
    given(the.drafted(the.completeContent({ tasks })))
      .when(the.issue())
      .thenRefuses(TooManyTasks, { count: 201, most: 200 });
  });
});

describe('what stands in the way of an issue', () => {
  const content = the.completeContent({ number: null, tasks: [the.someTask('1'), the.someTask('2', { text: ' ' })] });
  const { data } = the.issue({ '1': to(['ba-be'], '2026-02-27'), '2': to([], '2026-03-01') });

  it('is told all at once, with the field and the refusal that the issue would get for it', () =>
    expect(obstaclesToIssue(content, data).map(({ path, refusal }) => [path, refusal.code])).toEqual([
      ['number', 'draft-incomplete'],
      ['tasks.2.text', 'draft-incomplete'],
      ['tasks.2.addressees', 'draft-incomplete'],
      ['tasks.1.deadline', 'deadline-before-issue'],
      ['tasks.2.deadline', 'deadline-before-issue'],
    ]));

  it('is nothing exactly where the issue goes through', () => {
    const tasks = Array.from({ length: 201 }, (_, n) => the.someTask(String(n)));
    const late = the.issue({ '2': to(['ba-be'], '2026-03-01') });
    for (const some of [the.completeContent(), content, blankContent, the.completeContent({ tasks })]) {
      for (const command of [the.issue(), late, the.issue({ '1': to([]) })]) {
        const { codes, refusedAs } = { codes: codesOf(some, command.data), refusedAs: refusalOf(some, command) };
        if (codes.length === 0) expect(refusedAs).toBeNull();
        else expect(codes).toContain(refusedAs);
      }
    }
  });

  const codesOf = (...of: Parameters<typeof obstaclesToIssue>) =>
    obstaclesToIssue(...of).map(({ refusal }) => refusal.code);

  function refusalOf(some: DirectiveContent, command: IssueDirective): string | null {
    try {
      given(the.drafted(some)).when(command).events();
      return null;
    } catch (error) {
      return (error as Refusal).code;
    }
  }
});

describe('a recall', () => {
  const issued = () => [the.drafted(), ...given(the.drafted()).when(the.issue()).events()];

  it('takes an issued directive back, with a reason', () => {
    given(...issued())
      .when(the.recall(' ban hành nhầm '))
      .thenRecords(the.recalled('ban hành nhầm'));
    given(...issued())
      .when(the.recall('  '))
      .thenRefuses(RecallReasonMissing);
  });

  it('is made once, and of what was issued', () => {
    given(...issued(), the.recalled())
      .when(the.recall())
      .thenRefuses(DirectiveRecalledAlready);
    given(the.drafted()).when(the.recall()).thenRefuses(DirectiveNotIssued);
  });

  it('leaves what was issued in history', () =>
    given(...issued())
      .when(the.recall())
      .thenState((state) =>
        expect(state).toMatchObject({ status: 'recalled', issued: { number: '17-CT/TU', assignmentCount: 2 } }),
      ));
});
