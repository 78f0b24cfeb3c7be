import { describe, expect, it } from '@jest/globals';
import { UnitTree, type EvaluationState, type Role } from '#domain';
import { abilityOf, appraisesFor } from '../authorisation/ability.js';
import { Rights } from '../authorisation/authority.js';
import { person, someUnit } from '../fixtures/province.js';
import { evaluationActions, rightsFactsOf } from './evaluation-actions.js';

const ended = (unitId: string, parentId: string, heirId: string | null) =>
  someUnit(unitId, parentId, {
    dissolvedOn: '2026-07-05',
    succession: {
      decreeId: 'd',
      on: '2026-07-05',
      heirId,
      successors: heirId === null ? [] : [{ unitId: heirId, extent: 'whole' }],
    },
  });
const standing = [
  someUnit('province', null, { kind: 'province-committee' }),
  someUnit('district', 'province', { kind: 'district-committee' }),
  someUnit('commune', 'district'),
  someUnit('heir', 'province'),
  someUnit('board', 'province', { kind: 'party-board' }),
];
const treeWith = (...changed: readonly ReturnType<typeof someUnit>[]) => {
  const byId = new Map([...standing, ...changed].map((unit) => [unit.unitId, unit]));
  return new UnitTree(byId.values());
};
const rated = { unitId: 'commune', deciderUnitId: 'district', appraiserUnitId: 'board' };

const actionsOf = (tree: UnitTree, unitId: string, status: EvaluationState['status'], role: Role = 'issuer') => {
  const actor = person(role, unitId);
  const rights = new Rights(actor, abilityOf(actor, tree), tree);
  const opened = {
    ...rated,
    selfRatingUntil: '2026-07-10',
    cutOffAt: '2026-06-30T17:00:00.000Z',
  } as EvaluationState['opened'];
  return evaluationActions({ actor, rights, tree }, { status, opened, decision: null }, '2026-07-07');
};

describe('who has which part in a rating', () => {
  it('are those whom the round named, while they are', () => {
    const tree = treeWith();
    expect(rightsFactsOf(rated, tree)).toEqual({
      ratedUnitId: 'commune',
      appraiserUnitId: 'board',
      ownerUnitId: 'district',
    });
    expect(actionsOf(tree, 'commune', 'opened')).toEqual(['self-rate']);
    expect(actionsOf(tree, 'heir', 'opened')).toEqual([]);
    expect(actionsOf(tree, 'board', 'self-rated')).toEqual(['appraise']);
  });

  it('is, for a unit that was merged, its heir that rates it, and neither appraises nor decides', () => {
    const tree = treeWith(ended('commune', 'district', 'heir'));
    expect(actionsOf(tree, 'heir', 'opened')).toEqual(['self-rate']);
    expect(actionsOf(tree, 'heir', 'opened', 'unit-officer')).toEqual(['self-rate']);
    expect(actionsOf(tree, 'heir', 'self-rated')).toEqual(['self-rate']);
    expect(actionsOf(tree, 'commune', 'opened')).toEqual([]);
  });

  it('is nobody who rates a unit that went into the one above it, or was dissolved; that one rates without', () => {
    for (const heirId of ['district', null]) {
      const tree = treeWith(ended('commune', 'district', heirId));
      expect(rightsFactsOf(rated, tree).ratedUnitId).toBe('commune');
      expect(actionsOf(tree, 'district', 'opened')).toEqual(['waive']);
    }
  });

  it('is the unit above that appraises and decides where the appraiser and the decider are no more', () => {
    const noBoard = treeWith(ended('board', 'province', null));
    expect(rightsFactsOf(rated, noBoard).appraiserUnitId).toBe('province');
    expect(actionsOf(noBoard, 'province', 'self-rated')).toEqual(['appraise']);
    expect(appraisesFor(person('issuer', 'province'), noBoard)).toEqual(['province', 'board']);

    const neither = treeWith(ended('board', 'province', null), ended('district', 'province', null));
    expect(rightsFactsOf(rated, neither)).toMatchObject({ appraiserUnitId: 'province', ownerUnitId: 'province' });
    expect(actionsOf(neither, 'province', 'appraised')).toEqual(['appraise', 'decide', 'waive']);
  });

  it('is its heir where the appraiser was merged, but not the rated unit or its heir', () => {
    expect(rightsFactsOf(rated, treeWith(ended('board', 'province', 'heir'))).appraiserUnitId).toBe('heir');
    const grown = treeWith(ended('board', 'province', 'heir'), ended('commune', 'district', 'heir'));
    expect(rightsFactsOf(rated, grown)).toMatchObject({ ratedUnitId: 'heir', appraiserUnitId: 'district' });
    const own = treeWith(ended('board', 'province', 'commune'));
    expect(rightsFactsOf(rated, own).appraiserUnitId).toBe('district');
  });
});
