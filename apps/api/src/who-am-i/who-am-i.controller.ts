import { Controller, Get, Inject } from '@nestjs/common';
import { actsFor, Authority, ORGANISATION, type Action, type Organisation } from '#application';
import type { Unit } from '#domain';
import { WithOneTimePassword } from '../access/access.guard.js';
import { CalledBy, type Caller } from '../access/caller.js';
import { Described } from '../answers/described.js';
import { WhoAmIDto } from './who-am-i.answer.js';

const AS_DOER: readonly Action[] = ['deliver', 'acknowledge', 'refuse', 'cascade', 'report', 'ask-extension'];
const AS_GIVER: readonly Action[] = [
  'return',
  'accept',
  'grant-extension',
  'deny-extension',
  'suspend',
  'resume',
  'withdraw',
];
const AS_ISSUER: readonly Action[] = ['draft', 'correct', 'issue', 'recall'];
const AS_RATED: readonly Action[] = ['self-rate'];
const NOBODY_RATES = { appraiserUnitId: '', ownerUnitId: '' };

@Controller('me')
export class WhoAmIController {
  constructor(
    private readonly authority: Authority,
    @Inject(ORGANISATION) private readonly organisation: Organisation,
  ) {}

  /** The person, with what may be done in the unit's name. */
  @Get()
  @WithOneTimePassword()
  @Described('people', 'The person behind the token, unit and role, and what may be done.', { answer: WhoAmIDto })
  async whoAmI(@CalledBy() { actor, user, mustChangePassword, expiresAt }: Caller) {
    const rights = await this.authority.rightsOf(actor);
    const { unitId } = actor;
    const tree = await this.organisation.tree();
    const unit = tree.get(unitId);
    const may = [
      ...AS_DOER.filter((action) => rights.may(action, 'Assignment', { unitId, giverUnitId: '' })),
      ...AS_GIVER.filter((action) => rights.may(action, 'Assignment', { unitId: '', giverUnitId: unitId })),
      ...AS_ISSUER.filter((action) => rights.may(action, 'Directive', { ownerUnitId: unitId, issuerUnitId: unitId })),
      ...(rights.may('inspect', 'Check', { inspectorUnitIds: [unitId] }) ? (['inspect'] as const) : []),
      ...(rights.may('oversee', 'Inspector', { superiorIds: [unitId] }) ? (['oversee'] as const) : []),
      ...(rights.may('decide-succession', 'Unit', { path: [rights.scopeRootId] })
        ? (['decide-succession'] as const)
        : []),
      ...(rights.may('read-drafts', 'Decree', {}) ? (['read-drafts'] as const) : []),
      ...AS_RATED.filter((action) => rights.may(action, 'Evaluation', { ratedUnitId: unitId, ...NOBODY_RATES })),
      ...(rights.may('evaluate', 'EvaluationRound', { ownerUnitId: unitId }) ? (['evaluate'] as const) : []),
      ...(rights.may('commend', 'Commendation', { ownerUnitId: unitId }) ? (['commend'] as const) : []),
      ...(rights.may('administer', 'System', {}) ? (['administer'] as const) : []),
    ];
    const { userId, login, displayName, role, email } = user;
    const standsIn = actsFor(actor, tree).flatMap((id) => tree.get(id) ?? []);
    const scope = { actsFor: standsIn.map(shownUnit), scopeUnitId: rights.scopeRootId, may };
    return {
      userId,
      login,
      displayName,
      role,
      email,
      unit: unit ? shownUnit(unit) : null,
      ...scope,
      readingIsLogged: role === 'inspector',
      mustChangePassword,
      expiresAt,
    };
  }
}

const shownUnit = ({ unitId, name, kind, code }: Unit) => ({ unitId, name, kind, code });
