import { Inject, Injectable } from '@nestjs/common';
import type { UnitTree } from '#domain';
import type { Actor } from '#event-sourcing';
import { ORGANISATION, type Organisation } from '../ports/organisation.js';
import { abilityOf, scopeOf, SYSTEM_ROLE, type Ability } from './ability.js';
import type { Action, Facts, Subject } from './actions.js';
import { NotAllowed } from './not-allowed.js';

/** Facts that name a unit whose heir stands in its place. */
const INHERITED: readonly string[] = ['ownerUnitId', 'issuerUnitId', 'monitorUnitId', 'appraiserUnitId'];

/** An actor's rights as the tree is now. */
export class Rights {
  constructor(
    private readonly actor: Actor,
    private readonly ability: Ability,
    private readonly tree: UnitTree,
  ) {}

  /** @throws NotAllowed */
  demand<S extends Subject>(action: Action, subject: S, facts: Facts[S]): void {
    if (!this.may(action, subject, facts)) throw new NotAllowed(this.actor.role, action, subject);
  }

  may<S extends Subject>(action: Action, subject: S, facts: Facts[S]): boolean {
    return this.ability.can(action, { ...facts, ...this.heirs(facts), ...this.above(facts), subject });
  }

  /** What a unit drafted, issued or was to appraise belongs to whoever took it over as a whole. */
  private heirs(facts: object): Readonly<Record<string, string>> {
    const inherited = Object.entries(facts).filter(([name]) => INHERITED.includes(name));
    return Object.fromEntries(
      inherited.flatMap(([name, unitId]) => (typeof unitId === 'string' ? [[name, this.tree.heirOf(unitId)]] : [])),
    );
  }

  /** Units above the issuer of a directive: what a superior may do is looked up here, so that no use case forgets it. */
  private above(facts: object): { superiorIds?: readonly string[] } {
    const issuerUnitId = 'issuerUnitId' in facts ? (facts.issuerUnitId as string | null) : null;
    return issuerUnitId ? { superiorIds: this.tree.ancestorsOf(issuerUnitId) } : {};
  }

  /** @throws NotAllowed when the unit is outside the actor's scope */
  demandReading(unitId: string): void {
    this.demand('read', 'Unit', { path: this.tree.concernedWith(unitId) });
  }

  mayRead(unitId: string): boolean {
    return this.may('read', 'Unit', { path: this.tree.concernedWith(unitId) });
  }

  /** Top of the subtree that the actor may read. */
  get scopeRootId(): string {
    return scopeOf(this.actor, this.tree);
  }
}

/** Gives an actor's rights. Rights are kept for as long as the tree they were made from is the present one. */
@Injectable()
export class Authority {
  private tree: UnitTree | null = null;
  private rights = new Map<string, Rights>();

  constructor(@Inject(ORGANISATION) private readonly organisation: Organisation) {}

  async rightsOf(actor: Actor): Promise<Rights> {
    const tree = await this.treeWith(actor);
    if (tree !== this.tree) {
      this.tree = tree;
      this.rights = new Map();
    }
    const key = `${actor.role} ${actor.unitId}`;
    const known = this.rights.get(key);
    if (known) return known;
    const rights = new Rights(actor, abilityOf(actor, tree), tree);
    this.rights.set(key, rights);
    return rights;
  }

  /** People may have passed to a new unit a moment ago, and the tree in memory may be a moment older. */
  private async treeWith({ unitId, role }: Actor): Promise<UnitTree> {
    const tree = await this.organisation.tree();
    return role === SYSTEM_ROLE || tree.get(unitId) ? tree : (await this.organisation.present()).tree;
  }
}
