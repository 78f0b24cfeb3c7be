import { describe, expect, it } from '@jest/globals';
import {
  adopt,
  adopted,
  content,
  correct,
  drafted,
  given,
  inForce,
  merging,
  newUnit,
  putInForce,
  withdraw,
} from '../fixtures/decree-steps.js';
import type { ReformChange } from './changes.js';
import * as refusals from './refusals.js';

describe('a decree on units', () => {
  it('is drafted whatever it says, and adopted when nothing stands in its way', () => {
    given()
      .when({ type: 'DraftDecree', data: { decreeId: 'd', content: content([]) } })
      .thenRecords(drafted(content([])));
    given(drafted()).when(adopt).thenRecords(adopted);
    given(drafted(), adopted).when(adopt).thenNothing();
    given(drafted(content([])))
      .when(adopt)
      .thenRefuses(refusals.DecreeEmpty);
    given().when(adopt).thenRefuses(refusals.DecreeUnknown);
    given(drafted())
      .when({ type: 'DraftDecree', data: { decreeId: 'd', content: content() } })
      .thenRefuses(refusals.DecreeExists);
  });

  it('takes effect on its day and not before, once', () => {
    given(drafted(), adopted).when(putInForce('2025-06-30')).thenNothing();
    given(drafted()).when(putInForce('2025-07-02')).thenNothing();
    given(...inForce())
      .when(putInForce('2025-07-02'))
      .thenNothing();
    const [, , event] = inForce();
    expect(event).toMatchObject({
      type: 'DecreeEnforced.v1',
      data: {
        on: '2025-07-01',
        steps: [
          { type: 'establish', unit: { unitId: 'new', establishedOn: '2025-07-01' } },
          { type: 'reorganise', unitId: 'nam-mau', successors: [{ unitId: 'new', extent: 'whole' }] },
          { type: 'reorganise', unitId: 'quang-khe', successors: [{ unitId: 'new', extent: 'whole' }] },
        ],
      },
    });
  });

  it('takes along what stands below a unit that passes on as a whole, and remembers where it stood', () => {
    const [, , event] = inForce(content([{ type: 'merge', unitIds: ['ba-be'], into: 'cho-moi' }]));
    expect(event.data).toMatchObject({
      steps: [
        { type: 'move', unitId: 'nam-mau', parentId: 'cho-moi' },
        { type: 'move', unitId: 'quang-khe', parentId: 'cho-moi' },
        { type: 'reorganise', unitId: 'ba-be' },
      ],
      before: { 'nam-mau': { parentId: 'ba-be' }, 'quang-khe': { parentId: 'ba-be' } },
    });
  });

  it('is corrected at will as a draft, with a reason afterwards; in force it says what is to be done', () => {
    const other = content([newUnit('new'), { ...merging, unitIds: ['nam-mau'] }]);
    given(drafted())
      .when(correct(content([]), null))
      .thenRecords({
        type: 'DecreeCorrected.v1',
        data: { decreeId: 'd', content: content([]), reason: null, effect: null },
      });
    given(drafted()).when(correct(content())).thenNothing();
    given(drafted(), adopted).when(correct(other, ' ')).thenRefuses(refusals.DecreeReasonMissing);
    given(drafted(), adopted)
      .when(correct(content([])))
      .thenRefuses(refusals.DecreeEmpty);
    const [corrected] = given(...inForce())
      .when(correct(other))
      .events();
    expect(corrected!.data).toMatchObject({ effect: { taken: [{ type: 'restore', unitId: 'quang-khe' }] } });
    given(...inForce())
      .when(correct({ ...other, inForceOn: '2025-08-01' }))
      .thenRefuses(refusals.DecreeDateFixed);
    given(...inForce())
      .when(correct(other, 'x', 'Đảng ủy new'))
      .thenRefuses(refusals.DecreeBuiltUpon);
  });

  it('gives a unit another name or superior in one step where it is corrected, and takes back what it no longer says', () => {
    const changes = (name: string, parentId: string): ReformChange[] => [
      { type: 'rename', unitId: 'nam-mau', name },
      { type: 'move', unitId: 'nam-mau', parentId },
    ];
    const before = inForce(content(changes('Đảng ủy A', 'cho-moi')));
    const [corrected] = given(...before)
      .when(correct(content(changes('Đảng ủy B', 'province'))))
      .events();
    expect(corrected!.data).toMatchObject({ effect: { taken: changes('Đảng ủy B', 'province') } });
    const [without] = given(...before)
      .when(correct(content(changes('Đảng ủy A', 'cho-moi').slice(1))))
      .events();
    expect(without!.data).toMatchObject({
      effect: { taken: [{ type: 'rename', unitId: 'nam-mau', name: 'Đảng ủy nam-mau' }] },
    });
  });

  it('is withdrawn with a reason; in force everything is taken back, last first', () => {
    given(drafted(), adopted)
      .when(withdraw())
      .thenRecords({
        type: 'DecreeWithdrawn.v1',
        data: { decreeId: 'd', reason: 'Ban hành nhầm', inForceOn: '2025-07-01', steps: [] },
      });
    given(drafted()).when(withdraw(' ')).thenRefuses(refusals.DecreeReasonMissing);
    given(...inForce())
      .when(withdraw('x', 'Đảng ủy new'))
      .thenRefuses(refusals.DecreeBuiltUpon);
    const [withdrawn] = given(...inForce())
      .when(withdraw())
      .events();
    expect(withdrawn!.data).toMatchObject({
      steps: [
        { type: 'restore', unitId: 'quang-khe' },
        { type: 'restore', unitId: 'nam-mau' },
        { type: 'reorganise', unitId: 'new', successors: [] },
      ],
    });
    given(drafted(), withdrawn!).when(adopt).thenRefuses(refusals.DecreeOutOfTurn, { status: 'withdrawn' });
    given(drafted(), withdrawn!).when(withdraw()).thenNothing();
  });
});
