import { describe, expect, it } from '@jest/globals';
import { specOf } from '#testing';
import * as the from '../fixtures/assignment-steps.js';
import { assignment } from './assignment.js';
import {
  CascadedAlready,
  CascadeNotBelow,
  CascadeToDissolvedUnit,
  CascadeToNobody,
  ChildDeadlineAfterParent,
} from './refusals.js';

const given = specOf(assignment);
const inWork = [the.assignmentGiven({ deadline: the.until('2026-03-13') }), the.acknowledged()];

describe('a cascade', () => {
  it('gives a share without a deadline of its own the parent’s', () =>
    given(...inWork)
      .when(the.cascadeTo([the.share({ deadline: null })]))
      .thenRecords(the.cascaded(the.share({ deadline: the.until('2026-03-13') }))));

  it('has the parent’s present deadline, after an extension too', () =>
    given(...inWork, the.extensionRequested('2026-03-27'), the.extensionGranted('2026-03-13', '2026-03-27'))
      .when(the.cascadeTo([the.share()]))
      .thenRecords(the.cascaded(the.share({ deadline: the.until('2026-03-27') }))));

  it('gives no child more time than the parent has', () => {
    given(...inWork)
      .when(the.cascadeTo([the.share({ deadline: the.until('2026-03-14') })]))
      .thenRefuses(ChildDeadlineAfterParent, {
        unit: 'Đảng ủy commune',
        child: '2026-03-14',
        parent: '2026-03-13',
      });
    const sameDay = the.share({ deadline: the.until('2026-03-13') });
    given(...inWork)
      .when(the.cascadeTo([sameDay]))
      .thenRecords(the.cascaded(sameDay));
  });

  it('may set a deadline where the parent has none', () => {
    const dated = the.share({ deadline: the.until('2027-01-01') });
    given(the.assignmentGiven({ deadline: null }), the.acknowledged())
      .when(the.cascadeTo([dated]))
      .thenRecords(the.cascaded(dated));
  });

  it('goes to units below only, and never to the unit itself', () => {
    given(...inWork)
      .when(the.cascadeTo([the.share()], { isBelow: false }))
      .thenRefuses(CascadeNotBelow, { unit: 'Đảng ủy commune' });
    given(...inWork)
      .when(the.cascadeTo([the.share({ unitId: 'district' })]))
      .thenRefuses(CascadeNotBelow);
  });

  it('goes to nobody that nothing is known of', () =>
    given(...inWork)
      .when({ ...the.cascadeTo([the.share()]), facts: {} })
      .thenRefuses(CascadeNotBelow, { unit: 'commune' }));

  it('goes to no dissolved unit', () =>
    given(...inWork)
      .when(the.cascadeTo([the.share()], { exists: false }))
      .thenRefuses(CascadeToDissolvedUnit));

  it('goes to somebody', () =>
    given(...inWork)
      .when(the.cascadeTo([]))
      .thenRefuses(CascadeToNobody));

  it('goes to a unit once, in one cascade or in several', () => {
    given(...inWork)
      .when(the.cascadeTo([the.share(), the.share()]))
      .thenRefuses(CascadedAlready);
    given(...inWork, the.cascaded(the.share()))
      .when(the.cascadeTo([the.share()]))
      .thenRefuses(CascadedAlready, { unit: 'Đảng ủy commune' });
  });

  it('refuses the whole when one share is refused', () =>
    given(...inWork, the.cascaded(the.share({ unitId: 'commune-1' })))
      .when(the.cascadeTo([the.share({ unitId: 'commune-2' }), the.share({ unitId: 'commune-1' })]))
      .thenRefuses(CascadedAlready));

  it('to many units is recorded in chunks of 500, all or nothing', () => {
    const shares = Array.from({ length: 1_200 }, (_, n) => the.share({ unitId: `commune-${n}` }));
    const sizes = given(...inWork)
      .when(the.cascadeTo(shares))
      .events()
      .map((event) => (event.type === 'AssignmentCascaded.v1' ? event.data.shares.length : 0));
    expect(sizes).toEqual([500, 500, 200]);
  });

  it('stops no clock: the parent stands where it stood', () =>
    given(...inWork)
      .when(the.cascadeTo([the.share()]))
      .thenState((state) =>
        expect(state).toMatchObject({ status: 'in-work', deadline: the.until('2026-03-13'), sharedWith: ['commune'] }),
      ));
});
