import { Inject, Injectable } from '@nestjs/common';
import { decree, decreeStream, type DecreeCommand, type DecreeContent, type DecreeState } from '#domain';
import { decideAndAppend, type Actor, type Decision, type EventStore } from '#event-sourcing';
import type { ApplicationCommand } from '../application-command.js';
import { Authority } from '../authorisation/authority.js';
import { ORGANISATION, type Organisation } from '../ports/organisation.js';
import { EVENT_STORE } from '../ports/tokens.js';
import { unwritten } from '../unwritten-store.js';
import { DecreeClaims } from './decree-claims.js';
import { factsOf, type DecreeFacts } from './decree-facts.js';
import { decreeHistory, decreeIn } from './decree-in-the-log.js';

export type MadeFrom = (facts: DecreeFacts) => DecreeCommand;

/** The way of every command to a decree: the administrator's right, the tree, the claim on its units, the log. */
@Injectable()
export class DecreeDecisions {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(ORGANISATION) private readonly organisation: Organisation,
    private readonly authority: Authority,
  ) {}

  async carryOut(asked: ApplicationCommand<{ readonly decreeId: string }>, command: MadeFrom): Promise<Decision> {
    await this.demandRight(asked.meta.actor);
    return this.decide(this.store, asked, command);
  }

  /**
   * The same for what makes a decree act on units on a day, or on other ones: they are claimed first, and so is its number. A
   * claim whose decree was not written after all is the same decree's at the next attempt.
   */
  async claiming(
    asked: ApplicationCommand<{ readonly decreeId: string }>,
    command: MadeFrom,
    contentAfter: (state: DecreeState) => DecreeContent | null,
  ): Promise<Decision> {
    await this.demandRight(asked.meta.actor);
    const { decreeId } = asked.data;
    const after = contentAfter(await decreeIn(this.store, decreeId));
    const tried = await this.decide(unwritten(this.store), asked, command);
    const { tree } = await this.organisation.present();
    const claims = new DecreeClaims(this.store, asked.meta, decreeId);
    if (after && tried.events.length > 0) await claims.take(after, tree);
    const decided = await this.decide(this.store, asked, command);
    await claims.releaseOthers(await decreeHistory(this.store, decreeId));
    return decided;
  }

  /** @throws NotAllowed */
  async demandRight(actor: Actor): Promise<void> {
    (await this.authority.rightsOf(actor)).demand('administer', 'System', {});
  }

  /** Decides on the facts of the present tree, in whichever store. */
  async decide(
    store: EventStore,
    { data, meta, options }: ApplicationCommand<{ readonly decreeId: string }>,
    command: MadeFrom,
  ): Promise<Decision> {
    const { tree } = await this.organisation.present();
    const { decreeId } = data;
    const madeFrom = (state: DecreeState) => command(factsOf(decreeId, state, tree));
    return decideAndAppend(store, decree, decreeStream(decreeId), madeFrom, meta, options);
  }
}
