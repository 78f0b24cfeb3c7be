import { Inject, Injectable } from '@nestjs/common';
import { inspectorsOf, NotAllowed, ORGANISATION, type Organisation, type Rights } from '#application';
import { CheckUnknown, dateOf, standingFor, type LocalDate, type UnitTree } from '#domain';
import type { Actor } from '#event-sourcing';
import { READ_MODELS } from '#hosting';
import { findCheck, type CheckSummary, type ReadModels, type VisibleTo } from '#read-models';
import { Reading } from '../access/reading.js';

/** A check as somebody may see it. */
export interface SeenCheck {
  readonly view: CheckSummary;
  /** He sees all of it; else what is told to those who are checked. */
  readonly isFollowed: boolean;
  readonly rights: Rights;
  readonly inspectorUnitIds: readonly string[];
  readonly tree: UnitTree;
}

/**
 * Who may read what of checks. Inspectors and the committee above them read all; a unit that is checked, or took over
 * from one, is told of the check when it is opened, and of findings and demands when it is concluded.
 */
@Injectable()
export class CheckReading {
  constructor(
    private readonly reading: Reading,
    @Inject(ORGANISATION) private readonly organisation: Organisation,
    @Inject(READ_MODELS) private readonly db: ReadModels,
  ) {}

  /** @throws CheckUnknown, NotAllowed */
  async check(actor: Actor, checkId: string, now: string): Promise<SeenCheck> {
    const [view, rights, tree] = await Promise.all([
      findCheck(this.db, checkId),
      this.reading.rightsOf(actor),
      this.organisation.tree(),
    ]);
    if (!view) throw new CheckUnknown(checkId);
    const today = dateOf(now);
    const inspectorUnitIds = inspectorsOf(view.inspectorUnitId, tree, today);
    const seen = { rights, inspectorUnitIds, tree };
    if (isFollowed(view, rights, tree, today)) return { view, isFollowed: true, ...seen };
    const reached = view.unitIds.flatMap((unitId) => [
      unitId,
      ...standingFor(unitId, tree, today).map((one) => one.unitId),
    ]);
    const isTold = view.openedAt !== null && reached.some((unitId) => rights.mayRead(unitId));
    if (!isTold) throw new NotAllowed(actor.role, 'read', 'CheckRecord');
    return { view: toldOf(view), isFollowed: false, ...seen };
  }

  /** @throws CheckUnknown, NotAllowed for who sees only a part of it */
  async followedCheck(actor: Actor, checkId: string, now: string): Promise<SeenCheck> {
    const seen = await this.check(actor, checkId, now);
    if (!seen.isFollowed) throw new NotAllowed(actor.role, 'read', 'CheckRecord');
    return seen;
  }

  /** `follows`: whole checks of the inspectors in scope are read, and not only what is told to those who are checked. */
  async scopeOf(actor: Actor): Promise<{ visibleTo: VisibleTo; follows: boolean }> {
    const [rights, tree, visibleTo] = await Promise.all([
      this.reading.rightsOf(actor),
      this.organisation.tree(),
      this.reading.visibleTo(actor),
    ]);
    return { visibleTo, follows: follows(rights, rights.scopeRootId, tree) };
  }

  /** Whether he reads whole what a unit does as inspectors. */
  async followsThoseOf(actor: Actor, unitId: string): Promise<boolean> {
    const [rights, tree] = await Promise.all([this.reading.rightsOf(actor), this.organisation.tree()]);
    return follows(rights, unitId, tree);
  }

  /** Each check as he may see it: who follows those of his own inspectors is told of others' no more than anybody. */
  async shownTo(actor: Actor, views: readonly CheckSummary[], now: string): Promise<CheckSummary[]> {
    const [rights, tree] = await Promise.all([this.reading.rightsOf(actor), this.organisation.tree()]);
    return views.map((view) => (isFollowed(view, rights, tree, dateOf(now)) ? view : toldOf(view)));
  }
}

const isFollowed = (view: CheckSummary, rights: Rights, tree: UnitTree, today: LocalDate): boolean =>
  inspectorsOf(view.inspectorUnitId, tree, today).some((unitId) => follows(rights, unitId, tree));

const follows = (rights: Rights, unitId: string, tree: UnitTree): boolean =>
  rights.may('read', 'CheckRecord', { path: [unitId, ...tree.ancestorsOf(unitId)] });

/** What is found, and where it is planned, is the inspectors' until they conclude. */
const toldOf = (view: CheckSummary): CheckSummary => ({
  ...view,
  programmeId: null,
  findingCount: 0,
  demands: [],
  closingRemark: null,
});
