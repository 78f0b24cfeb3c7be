import { describe, expect, it } from '@jest/globals';
import { specOf } from '#testing';
import { blankContent } from './content.js';
import * as the from '../fixtures/directive-steps.js';
import { directive, type DirectiveEvent } from './directive.js';
import {
  DirectiveExists,
  DirectiveIssuedAlready,
  DirectiveIssuedTwice,
  DirectiveRecalled,
  DirectiveUnknown,
  SecretDocument,
  TaskExists,
  TaskUnknown,
} from './refusals.js';

const given = specOf(directive);
const issued = (): readonly DirectiveEvent[] => given(the.drafted()).when(the.issue()).events();

describe('a draft', () => {
  it('is as blank as its text', () => given().when(the.draft(blankContent)).thenRecords(the.drafted(blankContent)));

  it('is refused when the text bears a secrecy mark, and keeps nothing of it', () => {
    for (const mark of ['Mật', 'Tối mật', 'Tuyệt mật']) {
      given().when(the.draft(the.completeContent(), mark)).thenRefuses(SecretDocument, { mark });
    }
  });

  it('is made once', () => {
    given(the.drafted()).when(the.draft(blankContent)).thenRefuses(DirectiveExists);
    given(the.drafted(), the.discarded()).when(the.draft(blankContent)).thenRefuses(DirectiveExists);
  });

  it('belongs to the unit that made it', () =>
    given()
      .when(the.draft(blankContent))
      .thenState((state) => expect(state).toMatchObject({ status: 'draft', ownerUnitId: 'office' })));
});

describe('a correction', () => {
  const afterCorrection = (correction: Parameters<typeof the.correct>[0], look: (content: object) => void) =>
    given(the.drafted())
      .when(the.correct(correction))
      .thenState(({ content }) => look(content));

  it('changes what it names and leaves the rest', () =>
    afterCorrection({ title: 'về đối thoại với Nhân dân' }, (content) =>
      expect(content).toEqual(the.completeContent({ title: 'về đối thoại với Nhân dân' })),
    ));

  it('can make a field blank again', () =>
    afterCorrection({ documentDate: null }, (content) => expect(content).toMatchObject({ documentDate: null })));

  it('finds a task by its number and leaves it in its place', () =>
    afterCorrection({ tasks: [{ no: '1', productRequired: true }] }, (content) =>
      expect(content).toMatchObject({
        tasks: [the.someTask('1', { productRequired: true }), the.someTask('2')],
      }),
    ));

  it('sets the period that the text left open, and the deadline', () => {
    const recurrence = { period: 'quarterly' } as const;
    const deadline = { kind: 'date', lastDay: '2026-06-30' } as const;
    afterCorrection({ tasks: [{ no: '2', recurrence, deadline }] }, (content) =>
      expect(content).toMatchObject({ tasks: [the.someTask('1'), the.someTask('2', { recurrence, deadline })] }),
    );
  });

  it('adds a task that is said to be new, blank but for what it says', () =>
    afterCorrection({ tasks: [{ no: '3', added: true, text: 'Sơ kết' }] }, (content) =>
      expect(content).toEqual(
        the.completeContent({
          tasks: [
            the.someTask('1'),
            the.someTask('2'),
            the.someTask('3', { text: 'Sơ kết', addressees: [], addressedAs: [] }),
          ],
        }),
      ),
    ));

  it('removes a task, and may add another in its place', () => {
    afterCorrection({ tasks: [{ no: '1', removed: true }] }, (content) =>
      expect(content).toMatchObject({ tasks: [the.someTask('2')] }),
    );
    const tasks = [
      { no: '1', removed: true },
      { no: '1', added: true, text: 'Khác' },
    ];
    afterCorrection({ tasks }, (content) => expect(content).toMatchObject({ tasks: [{ no: '2' }, { no: '1' }] }));
  });

  it('is refused for a task that is not there, and for adding one that is', () => {
    for (const change of [
      { no: '9', text: 'Sơ kết' },
      { no: '9', removed: true },
    ]) {
      given(the.drafted())
        .when(the.correct({ tasks: [change] }))
        .thenRefuses(TaskUnknown, { taskNo: '9', known: ['1', '2'] });
    }
    given(the.drafted())
      .when(the.correct({ tasks: [{ no: '2', added: true }] }))
      .thenRefuses(TaskExists, { taskNo: '2' });
    const twice = [
      { no: '3', added: true },
      { no: '3', added: true },
    ];
    given(the.drafted())
      .when(the.correct({ tasks: twice }))
      .thenRefuses(TaskExists, { taskNo: '3' });
  });

  it('that changes nothing is no event, in whatever order its fields come', () => {
    const signer = { name: 'A', position: null, capacity: 'T/M' };
    const tasks = [the.someTask('1', { deadline: { kind: 'date', lastDay: '2026-06-30' } })];
    const content = the.completeContent({ signer, tasks });
    const again = { capacity: 'T/M', name: 'A', position: null };
    const deadline = { lastDay: '2026-06-30', kind: 'date' } as const;
    for (const correction of [{}, { tasks: [] }, { signer: again, tasks: [{ deadline, no: '1' }] }, content]) {
      given(the.drafted(content)).when(the.correct(correction)).thenNothing();
    }
    expect(
      given(the.drafted(content))
        .when(the.correct({ basis: ['05-HD/TW'] }))
        .events(),
    ).toHaveLength(1);
  });

  it('can be made again and again', () =>
    given(the.drafted(), the.draftCorrected({ tasks: [{ no: '1', removed: true }] }))
      .when(the.correct({ tasks: [{ no: '1', added: true, text: 'Nhiệm vụ mới' }] }))
      .thenState(({ content }) => expect(content.tasks.map(({ no }) => no)).toEqual(['2', '1'])));
});

describe('a draft that is none any more', () => {
  it('cannot be corrected or discarded once it is issued, nor issued again', () => {
    const afterIssue = given(the.drafted(), ...issued());
    for (const step of [the.correct({ title: 'khác' }), the.discard()]) {
      afterIssue.when(step).thenRefuses(DirectiveIssuedAlready, { number: '17-CT/TU' });
    }
    const issuedOn = '2026-03-02';
    const told = { directive: the.directiveId, number: '17-CT/TU', issuedOn };
    afterIssue.when(the.issue()).thenRefuses(DirectiveIssuedTwice, told);
  });

  it('cannot be corrected, discarded or issued once it is recalled', () => {
    for (const step of [the.correct({ title: 'khác' }), the.discard(), the.issue()]) {
      given(the.drafted(), ...issued(), the.recalled())
        .when(step)
        .thenRefuses(DirectiveRecalled, { number: '17-CT/TU' });
    }
  });

  it('is unknown once it is discarded', () => {
    given(the.drafted()).when(the.discard()).thenRecords(the.discarded());
    for (const step of [the.correct({}), the.discard(), the.issue(), the.recall()]) {
      given(the.drafted(), the.discarded()).when(step).thenRefuses(DirectiveUnknown, { directive: the.directiveId });
      given().when(step).thenRefuses(DirectiveUnknown);
    }
  });
});
