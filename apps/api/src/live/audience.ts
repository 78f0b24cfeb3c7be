import { Inject, Injectable } from '@nestjs/common';
import { Authority, ORGANISATION, type Organisation } from '#application';
import type { UnitTree } from '#domain';
import type { Actor } from '#event-sourcing';
import { READ_MODELS } from '#hosting';
import {
  referencesAmong,
  unitsOfAssignments,
  unitsOfChecks,
  unitsOfEvaluations,
  unitsOfDirectives,
  unitsOfOrders,
  unitsOfReviews,
  type ConcernedUnits,
  type ConcernedWithChecks,
  type ReadModels,
} from '#read-models';
import type { Change, ChangedKind } from './changes.js';

/** Somebody who may be told. */
export interface Listener {
  readonly actor: Actor;
}

/**
 * Finds who may hear of a change: who may read the thing, as rights and tree are now. Asks the database once for all
 * changes together and looks at each place of the tree once, however many listen.
 */
@Injectable()
export class Audience {
  constructor(
    private readonly authority: Authority,
    @Inject(ORGANISATION) private readonly organisation: Organisation,
    @Inject(READ_MODELS) private readonly db: ReadModels,
  ) {}

  /** For each listener who may hear of something, what that is, in the order of the changes. */
  async of<One extends Listener>(
    changes: readonly Change[],
    listeners: readonly One[],
  ): Promise<ReadonlyMap<One, Change[]>> {
    if (changes.length === 0 || listeners.length === 0) return new Map();
    const idsOf = (kind: ChangedKind) => changes.filter((change) => change.kind === kind).map(({ id }) => id);
    const documentIds = [...idsOf('document-links'), ...idsOf('document-files')];
    const [assignments, directives, orders, checks, reviews, evaluations, references, tree] = await Promise.all([
      unitsOfAssignments(this.db, idsOf('assignment')),
      unitsOfDirectives(this.db, [...idsOf('directive'), ...documentIds]),
      unitsOfOrders(this.db, idsOf('order')),
      unitsOfChecks(this.db, idsOf('check')),
      unitsOfReviews(this.db, idsOf('review')),
      unitsOfEvaluations(this.db, idsOf('evaluation')),
      referencesAmong(this.db, documentIds),
      // Rights are kept by tree: after a change of units, those of the tree before must not be asked.
      idsOf('unit').length > 0 ? this.organisation.present().then((present) => present.tree) : this.organisation.tree(),
    ]);
    const seats = await this.seatsOf(listeners);
    const facts = { assignments, directives, orders, checks, reviews, evaluations, references, tree };
    const heard = new Map<One, Change[]>();
    for (const change of changes) {
      for (const listener of seats.whoHears(change, facts)) {
        const own = heard.get(listener);
        if (own) own.push(change);
        else heard.set(listener, [change]);
      }
    }
    return heard;
  }

  private async seatsOf<One extends Listener>(listeners: readonly One[]): Promise<Seats<One>> {
    const seats = new Seats<One>();
    for (const listener of listeners) {
      const rights = await this.authority.rightsOf(listener.actor);
      const { scopeRootId } = rights;
      seats.take(listener, scopeRootId, rights.may('administer', 'System', {}));
      if (rights.may('read', 'CheckRecord', { path: [scopeRootId] })) seats.checkFollowers.add(listener);
    }
    return seats;
  }
}

interface Facts {
  readonly assignments: ConcernedUnits;
  readonly directives: ConcernedUnits;
  readonly orders: ConcernedUnits;
  readonly checks: ConcernedWithChecks;
  readonly reviews: ConcernedUnits;
  readonly evaluations: ConcernedUnits;
  readonly references: ReadonlySet<string>;
  readonly tree: UnitTree;
}

/** Listeners by the top of what they may read. */
class Seats<One extends Listener> {
  /** Who reads whole checks of inspectors in his scope, and not only what is told to who is checked. */
  readonly checkFollowers = new Set<One>();
  private readonly all: One[] = [];
  private readonly administrators: One[] = [];
  private readonly byScope = new Map<string, One[]>();

  take(listener: One, scopeRootId: string, isAdministrator: boolean): void {
    this.all.push(listener);
    if (isAdministrator) this.administrators.push(listener);
    const seated = this.byScope.get(scopeRootId);
    if (seated) seated.push(listener);
    else this.byScope.set(scopeRootId, [listener]);
  }

  whoHears({ kind, id }: Change, facts: Facts): Iterable<One> {
    const { assignments, directives, orders, checks, reviews, evaluations, references, tree } = facts;
    if (kind === 'assignment') return this.readersOf(assignments.get(id) ?? [], tree);
    if (kind === 'directive') return this.readersOf(directives.get(id) ?? [], tree);
    if (kind === 'evaluation') return this.readersOf(evaluations.get(id) ?? [], tree);
    if (kind === 'review') return this.readersOf(reviews.get(id) ?? [], tree);
    if (kind === 'order') return this.readersOf(orders.get(id) ?? [], tree);
    if (kind === 'check') {
      const { inspectorUnitIds = [], toldUnitIds = [] } = checks.get(id) ?? {};
      const followers = [...this.readersOf(inspectorUnitIds, tree)].filter((one) => this.checkFollowers.has(one));
      return new Set([...followers, ...this.readersOf(toldUnitIds, tree)]);
    }
    if (kind === 'document-links' || kind === 'document-files') {
      return references.has(id) ? this.all : this.readersOf(directives.get(id) ?? [], tree);
    }
    if (kind === 'number-register') return this.readersOf([id], tree);
    if (kind === 'user') {
      return new Set([...this.administrators, ...this.all.filter(({ actor }) => actor.userId === id)]);
    }
    // Rounds, documents of other systems, terms, units, groups, reforms and calendars are open to everybody who is logged
    // in. Of a commendation everybody hears that there is one; which, is answered to who may see the unit.
    return this.all;
  }

  private readersOf(unitIds: readonly string[], tree: UnitTree): Set<One> {
    const places = new Set<string>();
    for (const unitId of unitIds) {
      if (places.has(unitId)) continue;
      for (const place of tree.concernedWith(unitId)) places.add(place);
    }
    const readers = new Set<One>();
    for (const place of places) for (const listener of this.byScope.get(place) ?? []) readers.add(listener);
    return readers;
  }
}
