import { Inject, Injectable } from '@nestjs/common';
import {
  deadlineFrom,
  directive,
  DirectiveUnknown,
  directiveStream,
  ReviewUnitOutOfReach,
  type DirectiveEvent,
  type LocalDate,
  type ReviewCommand,
  type UnitTree,
} from '#domain';
import { fold, type EventStore } from '#event-sourcing';
import { committeeOf } from '../authorisation/ability.js';
import type { Rights } from '../authorisation/authority.js';
import { ORGANISATION, type Organisation } from '../ports/organisation.js';
import { EVENT_STORE } from '../ports/tokens.js';
import { WORKING_TIME, type WorkingTime } from '../ports/working-time.js';
import { standingUnit } from '../standing-unit.js';
import type { WantedReview } from './open-review.js';

type Opening = Extract<ReviewCommand, { type: 'OpenReview' }>;
export type PlannedReview = Omit<Opening['data'], 'reviewId'> & Pick<Opening, 'directive'>;

/** What a review that is asked for means on the day on which it is opened. */
@Injectable()
export class ReviewPlan {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(ORGANISATION) private readonly organisation: Organisation,
    @Inject(WORKING_TIME) private readonly time: WorkingTime,
  ) {}

  /** @throws DirectiveUnknown, NotAllowed, and what is wrong with units and days */
  async of(wanted: WantedReview, rights: Rights, openedOn: LocalDate): Promise<PlannedReview> {
    const { reportsDueOn, figuresOn, ...said } = wanted;
    const history = await this.store.readStream(directiveStream(said.directiveId));
    const { status, content, issued, ownerUnitId } = fold(directive, history as unknown as DirectiveEvent[]);
    if (status === 'none' || status === 'discarded' || !ownerUnitId) throw new DirectiveUnknown(said.directiveId);
    const [{ tree }, calendar] = await Promise.all([this.organisation.present(), this.time.calendar()]);
    // A draft without an issuer is refused for being a draft, to whoever may act for its owner.
    const issuerUnitId = tree.heirOf(content.issuerUnitId ?? ownerUnitId);
    const monitor = content.followUp?.monitorUnitId ?? null;
    const monitorUnitId = monitor && tree.heirOf(monitor);
    rights.demand('review', 'Review', { issuerUnitId, monitorUnitId });
    const deadline = deadlineFrom(
      { kind: 'date', lastDay: reportsDueOn },
      openedOn,
      calendar,
      this.time.deadlinePolicy,
    );
    for (const unitId of said.unitIds) demandUnit(unitId, issuerUnitId, tree, openedOn);
    const units = { issuerUnitId, monitorUnitId };
    const reviewed = { status, issuedOn: issued?.issuedOn ?? null };
    return { ...said, figuresOn: figuresOn ?? said.periodTo, openedOn, deadline, ...units, directive: reviewed };
  }
}

function demandUnit(unitId: string, issuerUnitId: string, tree: UnitTree, today: LocalDate): void {
  const { name } = standingUnit(unitId, today, tree);
  if (!tree.isWithin(unitId, committeeOf(issuerUnitId, tree))) throw new ReviewUnitOutOfReach(name);
}
