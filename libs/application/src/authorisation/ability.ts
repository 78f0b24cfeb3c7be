import { AbilityBuilder, createMongoAbility, type MongoAbility } from '@casl/ability';
import type { UnitTree } from '#domain';
import type { Actor, RecordedEvent } from '#event-sourcing';
import type { Action, Subject } from './actions.js';

export type Ability = MongoAbility<[Action | 'manage', Subject | 'all' | object]>;

/** Role of the program itself when a policy or the chaser acts. */
export const SYSTEM_ROLE = 'system';

/**
 * What a person's step cannot have happened before: the beginning of the stream, and what people did there. A reminder
 * of the program may have gone out, or a reform passed the assignment on, before a step that happened earlier was
 * entered.
 */
export const followsPeople = (event: RecordedEvent): boolean =>
  event.revision === 0 || (event.meta.actor.role !== SYSTEM_ROLE && !isOfReform(event));

function isOfReform({ type, data }: RecordedEvent): boolean {
  return type === 'AssignmentTransferred.v1' && (data as { reason: { kind: string } }).reason.kind === 'decree';
}

/** Roles that do the work of their unit. */
const ACTING: readonly string[] = ['issuer', 'unit-officer'];
/** Kinds of unit that act for the committee they belong to, not for themselves alone. */
const ORGANS: readonly string[] = ['standing-committee', 'office'];
/** Kinds of unit whose reach is that of their committee. */
const COMMITTEE_ORGANS: readonly string[] = [...ORGANS, 'party-board', 'inspection-commission'];

/** Top of what the actor may see: his unit, or for an organ of a committee the committee and all below it. */
export function scopeOf(actor: Actor, tree: UnitTree): string {
  return actor.role === 'unit-officer' ? actor.unitId : committeeOf(actor.unitId, tree);
}

/** The committee that an organ belongs to; any other unit stands for itself. */
export function committeeOf(unitId: string, tree: UnitTree): string {
  const unit = tree.get(unitId);
  return unit?.parentId && COMMITTEE_ORGANS.includes(unit.kind) ? unit.parentId : unitId;
}

/** Units in whose name the actor may act: an issuer in the office acts for the standing committee beside it. */
export function actsFor(actor: Actor, tree: UnitTree): readonly string[] {
  const unit = tree.get(actor.unitId);
  if (actor.role !== 'issuer' || !unit?.parentId || !ORGANS.includes(unit.kind)) return [actor.unitId];
  const siblings = tree.childrenOf(unit.parentId).filter(({ kind }) => ORGANS.includes(kind));
  return [unit.parentId, ...siblings.map(({ unitId }) => unitId)];
}

/** Units whose appraisals the actor makes: those for which he acts, and those that are no more and for which they stand in. */
export function appraisesFor(actor: Actor, tree: UnitTree): readonly string[] {
  if (!ACTING.includes(actor.role)) return [];
  const units = actsFor(actor, tree);
  const ended = [...tree.all()].filter(({ dissolvedOn }) => dissolvedOn);
  return [...units, ...ended.map(({ unitId }) => unitId).filter((unitId) => units.includes(tree.standsInFor(unitId)))];
}

/**
 * Who may do what, by role and place in the tree. The only such place: whatever is not granted here is refused.
 * An inspector reads and changes nothing but his checks and what they demand; a monitor follows and does not do.
 */
export function abilityOf(actor: Actor, tree: UnitTree): Ability {
  const { can, build } = new AbilityBuilder<Ability>(createMongoAbility);
  const units = [...actsFor(actor, tree)];
  const asDoer = { unitId: actor.unitId };
  // Whether a remedy is met is for the inspectors alone, also where somebody else acts for their unit.
  const asGiver = { giverUnitId: { $in: units }, remedy: { $exists: false } };

  if (actor.role === SYSTEM_ROLE) can('manage', 'all');
  else can('read', 'Unit', { path: scopeOf(actor, tree) });

  if (ACTING.includes(actor.role)) {
    can(['deliver', 'acknowledge', 'refuse', 'cascade', 'report', 'ask-extension'], 'Assignment', asDoer);
    can(['return', 'accept', 'grant-extension', 'deny-extension'], 'Assignment', asGiver);
    can(['suspend', 'resume', 'withdraw', 'extend', 'transfer'], 'Assignment', asGiver);
    can('order', 'Order', { ownerUnitId: { $in: units } });
    can('self-rate', 'Evaluation', { ratedUnitId: actor.unitId });
    can('appraise', 'Evaluation', { appraiserUnitId: { $in: units } });
  }
  if (actor.role === 'issuer') {
    can('evaluate', 'EvaluationRound', { ownerUnitId: { $in: units } });
    can('decide-rating', 'Evaluation', { ownerUnitId: { $in: units } });
    can('commend', 'Commendation', { ownerUnitId: { $in: units } });
    can('draft', 'Directive', { ownerUnitId: actor.unitId });
    can('correct', 'Directive', { ownerUnitId: { $in: units } });
    can(['issue', 'recall', 'set-reports'], 'Directive', { ownerUnitId: { $in: units }, issuerUnitId: { $in: units } });
    can('keep', 'Document', { ownerUnitId: { $in: units } });
    can('review', 'Review', { issuerUnitId: { $in: units } });
    // Recalled by the issuer, or by whoever stands above it.
    can('recall', 'Directive', { superiorIds: { $in: units } });
  }
  // Who follows a directive sums up what came of it; the reports that he asks for, its issuer accepts.
  if (actor.role === 'monitor') can('review', 'Review', { monitorUnitId: actor.unitId });
  if (actor.role === 'inspector') {
    const asInspector = { giverUnitId: actor.unitId, remedy: { $exists: true } };
    can('inspect', 'Check', { inspectorUnitIds: { $in: [actor.unitId] } });
    can(['return', 'accept', 'grant-extension', 'deny-extension'], 'Assignment', asInspector);
    can(['suspend', 'resume', 'withdraw', 'extend', 'transfer'], 'Assignment', asInspector);
    can('order', 'Order', { ownerUnitId: actor.unitId });
  }
  const followsChecks = ['inspector', 'issuer', 'administrator'].includes(actor.role);
  if (followsChecks) can('read', 'CheckRecord', { path: scopeOf(actor, tree) });
  // What inspectors read is open to whoever stands above them, and to the administrator.
  if (actor.role === 'issuer') can('oversee', 'Inspector', { superiorIds: { $in: units } });
  if (actor.role === 'administrator') can('oversee', 'Inspector');
  // What a decree leaves open is for a committee above the old unit to say, or for the administrator.
  if (actor.role === 'issuer') can('decide-succession', 'Unit', { path: scopeOf(actor, tree) });
  if (actor.role === 'administrator') can('decide-succession', 'Unit');
  if (actor.role === 'administrator') can('administer', 'System');
  // What a decree may become is for who prepares it, and for the office of the committee at the head.
  const isOfHead = units.some((unitId) => tree.get(unitId)?.parentId === null);
  if (actor.role === 'administrator' || (actor.role === 'issuer' && isOfHead)) can('read-drafts', 'Decree');
  return build({ detectSubjectType: (subject) => (subject as { readonly subject: Subject }).subject });
}
