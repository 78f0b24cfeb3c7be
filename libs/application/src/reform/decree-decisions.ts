import { Inject, Injectable } from '@nestjs/common';
import {
  decree,
  decreeStream,
  DecreeUnknown,
  reformDay,
  reformDayStream,
  treeWithout,
  unitsActedOn,
  type DecreeCommand,
  type DecreeContent,
  type DecreeEvent,
  type DecreeState,
  type LocalDate,
  type UnitTree,
} from '#domain';
import { decideAndAppend, deriveId, fold, type CommandMeta, type Decision, type EventStore } from '#event-sourcing';
import type { ApplicationCommand } from '../application-command.js';
import { Authority } from '../authorisation/authority.js';
import { ORGANISATION, type Organisation } from '../ports/organisation.js';
import { EVENT_STORE } from '../ports/tokens.js';
import { unwritten } from '../unwritten-store.js';
import { builtUpon } from './built-upon.js';

/** What a rule of a decree is asked with: the tree as it would be without it, and what was built upon it since. */
export interface DecreeFacts {
  readonly tree: UnitTree;
  readonly builtUpon: string | null;
}

type MadeFrom = (facts: DecreeFacts) => DecreeCommand;

/** The way of every command to a decree: the administrator's right, the tree, the claim on its units, the log. */
@Injectable()
export class DecreeDecisions {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(ORGANISATION) private readonly organisation: Organisation,
    private readonly authority: Authority,
  ) {}

  async carryOut(asked: ApplicationCommand<{ readonly decreeId: string }>, command: MadeFrom): Promise<Decision> {
    await this.demandRight(asked);
    return this.decide(this.store, asked, command);
  }

  /**
   * The same for what makes a decree act on units on a day, or on other ones: they are claimed first. A claim whose
   * decree was not written after all is the same decree's at the next attempt.
   */
  async claiming(
    asked: ApplicationCommand<{ readonly decreeId: string }>,
    command: MadeFrom,
    contentAfter: (state: DecreeState) => DecreeContent | null,
  ): Promise<Decision> {
    await this.demandRight(asked);
    const { decreeId } = asked.data;
    const before = await this.stateOf(decreeId);
    const after = contentAfter(before);
    const tried = await this.decide(unwritten(this.store), asked, command);
    const { tree } = await this.organisation.present();
    if (after && tried.events.length > 0) await this.claim(asked.meta, decreeId, after, tree);
    const decided = await this.decide(this.store, asked, command);
    await this.releaseOthers(asked.meta, decreeId);
    return decided;
  }

  async stateOf(decreeId: string): Promise<DecreeState> {
    return fold(decree, await this.historyOf(decreeId));
  }

  private async historyOf(decreeId: string): Promise<DecreeEvent[]> {
    const history = await this.store.readStream(decreeStream(decreeId));
    if (history.length === 0) throw new DecreeUnknown(decreeId);
    return history as unknown as DecreeEvent[];
  }

  /** Gives up the units of every day that the decree once had and has no longer, also where an attempt broke off. */
  private async releaseOthers(meta: CommandMeta, decreeId: string): Promise<void> {
    const history = await this.historyOf(decreeId);
    const { status, content } = fold(decree, history);
    const days = history.flatMap(({ data }) => ('content' in data ? [data.content.inForceOn] : []));
    const kept = status === 'adopted' || status === 'in-force' ? content?.inForceOn : undefined;
    for (const day of new Set(days)) if (day !== kept) await this.release(meta, decreeId, day);
  }

  private async demandRight({ meta }: ApplicationCommand<object>): Promise<void> {
    (await this.authority.rightsOf(meta.actor)).demand('administer', 'System', {});
  }

  private async decide(
    store: EventStore,
    { data, meta, options }: ApplicationCommand<{ readonly decreeId: string }>,
    command: MadeFrom,
  ): Promise<Decision> {
    const { tree } = await this.organisation.present();
    const { decreeId } = data;
    const madeFrom = ({ steps, before, content }: DecreeState) =>
      command({
        tree: steps.length > 0 ? treeWithout(steps, before, decreeId, tree) : tree,
        builtUpon: content && builtUpon(decreeId, content, tree),
      });
    return decideAndAppend(store, decree, decreeStream(decreeId), madeFrom, meta, options);
  }

  private async claim(
    meta: CommandMeta,
    decreeId: string,
    { inForceOn: on, number, changes }: DecreeContent,
    tree: UnitTree,
  ): Promise<void> {
    const command = {
      type: 'ClaimUnits',
      data: { on, decreeId, number, unitIds: unitsActedOn(changes) },
      nameOf: (unitId: string) => tree.get(unitId)?.name ?? unitId,
    } as const;
    await decideAndAppend(this.store, reformDay, reformDayStream(on), command, partOf(meta, `claim ${on}`));
  }

  private async release(meta: CommandMeta, decreeId: string, on: LocalDate): Promise<void> {
    const command = { type: 'ReleaseUnits', data: { on, decreeId } } as const;
    await decideAndAppend(this.store, reformDay, reformDayStream(on), command, partOf(meta, `release ${on}`));
  }
}

/** The same command's meta for another stream. */
function partOf({ fingerprint: _whole, ...meta }: CommandMeta, part: string): CommandMeta {
  return { ...meta, commandId: deriveId(meta.commandId, part) };
}
