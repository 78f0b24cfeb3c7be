import { describe, expect, it } from '@jest/globals';
import { specOf } from '#testing';
import { blankContent } from './content.js';
import * as the from '../fixtures/directive-steps.js';
import { directive, type DirectiveEvent } from './directive.js';
import { DirectiveExists, DirectiveIssuedAlready, DirectiveUnknown, SecretDocument } from './refusals.js';

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

  it('adds a task under a number that is not there, blank but for what it says', () =>
    afterCorrection({ tasks: [{ no: '3', text: 'Sơ kết' }] }, (content) =>
      expect(content).toMatchObject({
        tasks: [
          the.someTask('1'),
          the.someTask('2'),
          the.someTask('3', { text: 'Sơ kết', addressees: [], addressedAs: [] }),
        ],
      }),
    ));

  it('removes a task, and passes over one that is not there', () =>
    afterCorrection(
      {
        tasks: [
          { no: '1', removed: true },
          { no: '9', removed: true },
        ],
      },
      (content) => expect(content).toMatchObject({ tasks: [the.someTask('2')] }),
    ));

  it('can be made again and again', () =>
    given(the.drafted(), the.draftCorrected({ tasks: [{ no: '1', removed: true }] }))
      .when(the.correct({ tasks: [{ no: '1', text: 'Nhiệm vụ mới' }] }))
      .thenState(({ content }) => expect(content.tasks.map(({ no }) => no)).toEqual(['2', '1'])));
});

describe('a draft that is none any more', () => {
  it('cannot be corrected or discarded once it is issued or recalled', () => {
    for (const history of [
      [the.drafted(), ...issued()],
      [the.drafted(), ...issued(), the.recalled()],
    ]) {
      for (const step of [the.correct({ title: 'khác' }), the.discard(), the.issue()]) {
        given(...history)
          .when(step)
          .thenRefuses(DirectiveIssuedAlready, { number: '17-CT/TU' });
      }
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
