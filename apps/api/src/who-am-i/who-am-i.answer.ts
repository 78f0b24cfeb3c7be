import type { Action } from '#application';
import { ROLES, UNIT_KINDS, type Role, type UnitKind } from '#domain';
import { shown, type EachOf } from '../answers/shown.js';
import { ASSIGNMENT_ACTIONS } from '../assignment/assignment.answer.js';

const MAY: EachOf<Exclude<Action, 'read'>> = {
  draft: true,
  correct: true,
  issue: true,
  recall: true,
  'set-reports': true,
  keep: true,
  order: true,
  ...ASSIGNMENT_ACTIONS,
  inspect: true,
  review: true,
  oversee: true,
  'decide-succession': true,
  'read-drafts': true,
  evaluate: true,
  'self-rate': true,
  appraise: true,
  'decide-rating': true,
  commend: true,
  administer: true,
};

class OwnUnitDto {
  @shown.id()
  readonly unitId!: string;
  @shown.text()
  readonly name!: string;
  @shown.choice(UNIT_KINDS)
  readonly kind!: UnitKind;
  @shown.text()
  readonly code!: string;
}

/** The person behind a token. */
export class WhoAmIDto {
  @shown.id()
  readonly userId!: string;
  @shown.text()
  readonly login!: string;
  @shown.text()
  readonly displayName!: string;
  @shown.choice(ROLES)
  readonly role!: Role;
  @shown.text({ nullable: true })
  readonly email!: string | null;
  @shown.part(() => OwnUnitDto, { nullable: true })
  readonly unit!: OwnUnitDto | null;
  @shown.parts(() => OwnUnitDto, {
    description: 'In whose name the person acts: an issuer in the office also for the committee and its organs',
  })
  readonly actsFor!: readonly OwnUnitDto[];
  @shown.id({ description: 'The unit below which, itself included, the person may read everything' })
  readonly scopeUnitId!: string;
  @shown.choices(MAY, { description: 'What may be done in the unit’s name' })
  readonly may!: readonly Action[];
  @shown.flag({ description: 'What the person reads is written down for whoever oversees the inspectors' })
  readonly readingIsLogged!: boolean;
  @shown.flag()
  readonly mustChangePassword!: boolean;
  @shown.instant({ description: 'When the session ends' })
  readonly expiresAt!: string;
}
