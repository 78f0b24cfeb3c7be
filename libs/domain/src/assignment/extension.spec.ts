import { describe, expect, it } from '@jest/globals';
import { specOf } from '#testing';
import * as the from '../fixtures/assignment-steps.js';
import { assignment } from './assignment.js';
import { ChildDeadlineAfterParent, ExtensionNotLater, NoDeadlineToExtend, ReasonMissing } from './refusals.js';

const given = specOf(assignment);
const inWork = [the.assignmentGiven(), the.acknowledged()];
const asked = [...inWork, the.extensionRequested('2026-03-27')];

describe('an extension', () => {
  it('is asked with a reason, for a later day than the present one', () => {
    given(...inWork)
      .when(the.requestExtension('2026-03-27', ''))
      .thenRefuses(ReasonMissing);
    for (const lastDay of ['2026-03-12', '2026-03-13']) {
      given(...inWork)
        .when(the.requestExtension(lastDay))
        .thenRefuses(ExtensionNotLater, { asked: lastDay, present: '2026-03-13' });
    }
  });

  it('makes no sense without a deadline', () =>
    given(the.assignmentGiven({ deadline: null }), the.acknowledged())
      .when(the.requestExtension())
      .thenRefuses(NoDeadlineToExtend));

  it('is granted as asked, or to a day of the giver’s choice', () => {
    given(...asked)
      .when(the.grantExtension())
      .thenRecords(the.extensionGranted('2026-03-13', '2026-03-27'));
    given(...asked)
      .when(the.grantExtension('2026-03-20'))
      .thenRecords(the.extensionGranted('2026-03-13', '2026-03-20'));
    given(...asked)
      .when(the.grantExtension('2026-03-13'))
      .thenRefuses(ExtensionNotLater);
  });

  it('can be granted and denied while a refusal or a report waits as well', () => {
    for (const step of [the.refused(), the.reported()]) {
      const waiting = [the.assignmentGiven(), the.extensionRequested('2026-03-27'), step];
      given(...waiting)
        .when(the.grantExtension())
        .thenRecords(the.extensionGranted());
      given(...waiting)
        .when(the.denyExtension())
        .thenRecords(the.extensionDenied());
    }
  });

  it('may be asked again after a denial, which states a reason', () => {
    given(...asked)
      .when(the.denyExtension(' '))
      .thenRefuses(ReasonMissing);
    given(...asked, the.extensionDenied())
      .when(the.requestExtension())
      .thenRecords(the.extensionRequested());
  });

  it('starts the ladder anew', () => {
    const overdue = the.chased({ rung: 'overdue' });
    given(...inWork, overdue, the.extensionRequested('2026-03-27'))
      .when(the.grantExtension())
      .thenState(({ chased }) => expect(chased).toBeNull());
  });

  it('carries no child past its parent', () => {
    const parent = { deadline: the.until('2026-03-20'), childName: 'Đảng ủy xã Nông Hạ' };
    given(...asked)
      .when(the.grantExtension(null, parent))
      .thenRefuses(ChildDeadlineAfterParent, {
        unit: 'Đảng ủy xã Nông Hạ',
        child: '2026-03-27',
        parent: '2026-03-20',
      });
    given(...asked)
      .when(the.grantExtension('2026-03-20', parent))
      .thenRecords(the.extensionGranted('2026-03-13', '2026-03-20'));
    given(...asked)
      .when(the.grantExtension(null, { ...parent, deadline: null }))
      .thenRecords(the.extensionGranted());
  });
});

describe('more time that nobody asked for', () => {
  it('is given with a reason, and answers a request that waits', () => {
    given(...inWork)
      .when(the.extend('2026-03-27', { reason: ' ' }))
      .thenRefuses(ReasonMissing);
    given(...inWork)
      .when(the.extend())
      .thenRecords(the.extensionGranted());
    given(...asked)
      .when(the.extend('2026-03-31'))
      .thenState(({ deadline, extensionAsked }) => {
        expect(deadline?.lastDay).toBe('2026-03-31');
        expect(extensionAsked).toBeNull();
      });
  });

  it('is later than what there is, needs a deadline, and carries no child past its parent', () => {
    given(...inWork)
      .when(the.extend('2026-03-13'))
      .thenRefuses(ExtensionNotLater);
    given(the.assignmentGiven({ deadline: null }))
      .when(the.extend())
      .thenRefuses(NoDeadlineToExtend);
    const parent = { deadline: the.until('2026-03-20'), childName: 'Đảng ủy xã Nông Hạ' };
    given(...inWork)
      .when({ ...the.extend(), parent })
      .thenRefuses(ChildDeadlineAfterParent);
  });

  it('says by which order it was given', () =>
    given(...inWork)
      .when(the.extend('2026-03-27', { orderId: 'order-1' }))
      .thenRecords(the.extensionGranted('2026-03-13', '2026-03-27', { orderId: 'order-1' })));
});
