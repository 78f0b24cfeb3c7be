import { describe, expect, it } from '@jest/globals';
import { ROLES, UnitTree, type Role } from '#domain';
import type { Actor } from '#event-sourcing';
import { clerk, person, provinceUnits, SetOrganisation, someUnit } from '../fixtures/province.js';
import { systemActor } from '../system-actor.js';
import { appraisesFor } from './ability.js';
import type { Action } from './actions.js';
import { Authority } from './authority.js';
import { NotAllowed } from './not-allowed.js';

const authority = new Authority(new SetOrganisation());

const doing: readonly Action[] = ['deliver', 'acknowledge', 'refuse', 'cascade', 'report', 'ask-extension'];
const judging: readonly Action[] = [
  'return',
  'accept',
  'grant-extension',
  'deny-extension',
  'suspend',
  'resume',
  'withdraw',
];
const issuing: readonly Action[] = ['draft', 'correct', 'issue', 'recall'];

async function allowed(actor: Actor, actions: readonly Action[], unitId: string, giverUnitId: string) {
  const rights = await authority.rightsOf(actor);
  return actions.filter((action) => rights.may(action, 'Assignment', { unitId, giverUnitId }));
}

async function allowedToIssue(actor: Actor, ownerUnitId: string, issuerUnitId: string | null) {
  const rights = await authority.rightsOf(actor);
  return issuing.filter((action) => rights.may(action, 'Directive', { ownerUnitId, issuerUnitId }));
}

describe.each(ROLES)('to an assignment, a person in the role of %s', (role: Role) => {
  const acts = role === 'issuer' || role === 'unit-officer';
  const actor = person(role, 'ba-be');

  it(`${acts ? 'does' : 'does not do'} what his own unit must do, and judges nothing of it`, async () =>
    expect(await allowed(actor, [...doing, ...judging], 'ba-be', 'standing-committee')).toEqual(acts ? doing : []));

  it(`${acts ? 'judges' : 'does not judge'} what his own unit gave, and does nothing of it`, async () =>
    expect(await allowed(actor, [...doing, ...judging], 'nam-mau', 'ba-be')).toEqual(acts ? judging : []));

  it('has no part in what other units give each other, above, beside or below', async () => {
    expect(await allowed(actor, [...doing, ...judging], 'cho-moi', 'standing-committee')).toEqual([]);
    expect(await allowed(actor, [...doing, ...judging], 'quang-khe', 'nam-mau')).toEqual([]);
  });
});

describe('to a directive', () => {
  it('only an issuer drafts, corrects, issues and recalls', async () => {
    for (const role of ROLES) {
      const actions = await allowedToIssue(person(role, 'office'), 'office', 'standing-committee');
      expect(actions).toEqual(role === 'issuer' ? issuing : []);
    }
  });

  it('an issuer in the office acts for the committee and its standing committee, and they for each other', async () => {
    for (const unitId of ['office', 'standing-committee']) {
      const issuer = person('issuer', unitId);
      for (const issuerUnitId of ['province', 'standing-committee', 'office']) {
        expect(await allowedToIssue(issuer, unitId, issuerUnitId)).toEqual(issuing);
      }
    }
    const standingCommittee = person('issuer', 'standing-committee');
    expect(await allowedToIssue(standingCommittee, 'office', 'standing-committee')).toEqual([
      'correct',
      'issue',
      'recall',
    ]);
    expect(await allowed(person('issuer', 'office'), judging, 'ba-be', 'standing-committee')).toEqual(judging);
  });

  it('nobody issues in the name of a unit that he does not act for', async () => {
    expect(await allowedToIssue(person('issuer', 'cho-moi'), 'cho-moi', 'ba-be')).toEqual(['draft', 'correct']);
    expect(await allowedToIssue(person('issuer', 'office'), 'office', null)).toEqual(['draft', 'correct']);
    expect(await allowedToIssue(person('issuer', 'ba-be'), 'ba-be', 'standing-committee')).toEqual([
      'draft',
      'correct',
    ]);
    expect(await allowedToIssue(person('issuer', 'ba-be'), 'ba-be', 'ba-be')).toEqual(issuing);
  });

  it('a superior recalls what a unit below has issued, and does nothing else to it', async () => {
    expect(await allowedToIssue(person('issuer', 'office'), 'ba-be', 'ba-be')).toEqual(['recall']);
    expect(await allowedToIssue(person('issuer', 'ba-be'), 'nam-mau', 'nam-mau')).toEqual(['recall']);
    expect(await allowedToIssue(person('issuer', 'ba-be'), 'cho-moi', 'cho-moi')).toEqual([]);
    expect(await allowedToIssue(person('unit-officer', 'ba-be'), 'nam-mau', 'nam-mau')).toEqual([]);
  });

  it('nobody touches another unit’s draft', async () =>
    expect(await allowedToIssue(person('issuer', 'cho-moi'), 'office', 'standing-committee')).toEqual([]));
});

describe('to checks and what they demand', () => {
  const remedy = { checkId: 'check', demandNo: 1, forUnitId: null };
  const ofDemand = async (actor: Actor, actions: readonly Action[]) => {
    const rights = await authority.rightsOf(actor);
    const facts = { unitId: 'ba-be', giverUnitId: 'inspection', remedy };
    return actions.filter((action) => rights.may(action, 'Assignment', facts));
  };

  it('only inspectors of the unit inspect, and judge what they demanded', async () => {
    for (const role of ROLES) {
      const rights = await authority.rightsOf(person(role, 'inspection'));
      expect(rights.may('inspect', 'Check', { inspectorUnitIds: ['inspection'] })).toBe(role === 'inspector');
      expect(await ofDemand(person(role, 'inspection'), judging)).toEqual(role === 'inspector' ? judging : []);
    }
    const elsewhere = await authority.rightsOf(person('inspector', 'ba-be'));
    expect(elsewhere.may('inspect', 'Check', { inspectorUnitIds: ['inspection'] })).toBe(false);
    expect(await ofDemand(person('inspector', 'ba-be'), judging)).toEqual([]);
  });

  it('the unit does what is demanded; nobody above it judges that', async () => {
    expect(await ofDemand(person('unit-officer', 'ba-be'), [...doing, ...judging])).toEqual(doing);
    expect(await ofDemand(clerk, [...doing, ...judging])).toEqual([]);
  });

  it('an inspector judges nothing but demands', async () =>
    expect(await allowed(person('inspector', 'inspection'), judging, 'ba-be', 'inspection')).toEqual([]));

  it('what inspectors read is open to who stands above them, and to the administrator', async () => {
    const oversees = async (actor: Actor) =>
      (await authority.rightsOf(actor)).may('oversee', 'Inspector', { superiorIds: ['province'] });
    expect(await oversees(clerk)).toBe(true);
    expect(await oversees(person('administrator', 'office'))).toBe(true);
    for (const other of [
      person('inspector', 'inspection'),
      person('issuer', 'ba-be'),
      person('monitor', 'mass-board'),
    ]) {
      expect(await oversees(other)).toBe(false);
    }
  });
});

describe('to evaluations', () => {
  const allowedOf = async (actor: Actor) => {
    const rights = await authority.rightsOf(actor);
    const facts = { ratedUnitId: 'ba-be', appraiserUnitId: 'mass-board', ownerUnitId: 'province' };
    const rating = (['self-rate', 'appraise', 'decide-rating'] as const).filter((action) =>
      rights.may(action, 'Evaluation', facts),
    );
    const owner = { ownerUnitId: 'province' };
    const keeps = rights.may('evaluate', 'EvaluationRound', owner) && rights.may('commend', 'Commendation', owner);
    return keeps ? [...rating, 'evaluate', 'commend'] : rating;
  };

  it('the unit rates itself, who is named appraises, the committee decides', async () => {
    expect(await allowedOf(person('unit-officer', 'ba-be'))).toEqual(['self-rate']);
    expect(await allowedOf(person('issuer', 'ba-be'))).toEqual(['self-rate']);
    expect(await allowedOf(person('unit-officer', 'mass-board'))).toEqual(['appraise']);
    expect(await allowedOf(clerk)).toEqual(['decide-rating', 'evaluate', 'commend']);
    for (const role of ['monitor', 'inspector', 'administrator'] as const) {
      expect(await allowedOf(person(role, 'mass-board'))).toEqual([]);
    }
  });
});

describe('administration', () => {
  it('is the administrator’s, and all that he may change', async () => {
    for (const role of ROLES) {
      const rights = await authority.rightsOf(person(role, 'office'));
      expect(rights.may('administer', 'System', {})).toBe(role === 'administrator');
    }
  });

  it('does not refuse the program itself', async () => {
    const rights = await authority.rightsOf(systemActor('ba-be'));
    expect(rights.may('withdraw', 'Assignment', { unitId: 'nam-mau', giverUnitId: 'ba-be' })).toBe(true);
    expect(rights.mayRead('cho-moi')).toBe(true);
  });
});

describe('reading', () => {
  const readable = async (role: Role, unitId: string) => {
    const rights = await authority.rightsOf(person(role, unitId));
    return ['province', 'ba-be', 'nam-mau', 'cho-moi'].filter((other) => rights.mayRead(other));
  };

  it('reaches as far as the unit’s own subtree', async () => {
    expect(await readable('unit-officer', 'ba-be')).toEqual(['ba-be', 'nam-mau']);
    expect(await readable('inspector', 'ba-be')).toEqual(['ba-be', 'nam-mau']);
    expect(await readable('unit-officer', 'nam-mau')).toEqual(['nam-mau']);
  });

  it('reaches, for an organ of a committee, all below the committee', async () => {
    for (const [role, unitId] of [
      ['issuer', 'office'],
      ['inspector', 'inspection'],
      ['monitor', 'mass-board'],
    ] as const) {
      expect(await readable(role, unitId)).toEqual(['province', 'ba-be', 'nam-mau', 'cho-moi']);
    }
  });

  it('does not reach further for an officer because he sits in such an organ', async () =>
    expect(await readable('unit-officer', 'mass-board')).toEqual([]));
});

describe('appraising', () => {
  const succession = { decreeId: 'q1', on: '2026-04-03', heirId: 'ba-be', successors: [] };
  const ended = someUnit('old', 'cho-moi', { dissolvedOn: '2026-04-03', succession });
  const tree = new UnitTree([...provinceUnits, ended]);

  it('is for whoever acts for the unit that is named, or for its heir, and for no one who only looks on', () => {
    for (const role of ROLES) {
      const acts = role === 'issuer' || role === 'unit-officer';
      expect(appraisesFor(person(role, 'ba-be'), tree)).toEqual(acts ? ['ba-be', 'old'] : []);
    }
    expect(appraisesFor(clerk, tree)).toEqual(['province', 'standing-committee', 'office']);
  });
});

describe('a refusal', () => {
  it('says who wanted to do what', async () => {
    const rights = await authority.rightsOf(person('inspector', 'inspection'));
    const accept = () => rights.demand('accept', 'Assignment', { unitId: 'ba-be', giverUnitId: 'inspection' });
    expect(accept).toThrow(NotAllowed);
    expect(accept).toThrow(
      expect.objectContaining({ fields: { role: 'inspector', action: 'accept', subject: 'Assignment' } }),
    );
    const outside = await authority.rightsOf(person('unit-officer', 'ba-be'));
    expect(() => outside.demandReading('cho-moi')).toThrow(NotAllowed);
  });
});

describe('rights', () => {
  it('follow the tree as it is now', async () => {
    const organisation = new SetOrganisation();
    const following = new Authority(organisation);
    const officer = person('unit-officer', 'ba-be');
    expect((await following.rightsOf(officer)).mayRead('nong-ha')).toBe(false);
    organisation.units([someUnit('ba-be', null), someUnit('nong-ha', 'ba-be')]);
    expect((await following.rightsOf(officer)).mayRead('nong-ha')).toBe(true);
  });

  it('of a person who passed to a new unit are those of there, though the tree in memory is a moment old', async () => {
    class MomentOld extends SetOrganisation {
      override tree = async () => new UnitTree(provinceUnits);
    }
    const organisation = new MomentOld();
    organisation.units([...provinceUnits, someUnit('new', 'ba-be')]);
    const rights = await new Authority(organisation).rightsOf(person('unit-officer', 'new'));
    expect(rights.mayRead('new')).toBe(true);
  });
});
