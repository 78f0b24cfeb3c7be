import { Inject, Injectable } from '@nestjs/common';
import {
  DecreeOutOfTurn,
  decreeStream,
  unit,
  unitStream,
  type DecreeContent,
  type DecreeEvent,
  type ReformObstacle,
  type ReformStep,
  type RefusedStep,
  type Unit,
  type UnitEvent,
} from '#domain';
import { deriveId, fold, type Actor, type Clock, type EventStore, type RecordedEvent } from '#event-sourcing';
import { ApplicationCommand } from '../application-command.js';
import { CarryOutReform, stepsIn } from '../carry-out-reform/carry-out-reform.policy.js';
import { demandStorable } from '../draft-decree/draft-decree.js';
import { CLOCK, EVENT_STORE } from '../ports/tokens.js';
import { decreeIn } from '../reform/decree-in-the-log.js';
import { DecreeDecisions, type MadeFrom } from '../reform/decree-decisions.js';
import { ReformObstacles } from '../reform/reform-obstacles.js';
import { TrialStore } from './trial-store.js';

/** What a correction or a withdrawal would do to units; of a decree that is not in force, nothing. */
export interface Rehearsal {
  /** For which it would be refused; then nothing else is known. */
  readonly obstacles: readonly ReformObstacle[];
  readonly steps: readonly ReformStep[];
  /** Steps that units would refuse. */
  readonly refused: readonly RefusedStep[];
  /** The units that it changes, as they would be. */
  readonly after: readonly Unit[];
}

interface Asked {
  readonly decreeId: string;
}

type Changed = Extract<DecreeEvent, { type: 'DecreeCorrected.v1' | 'DecreeWithdrawn.v1' }>;

class Rehearse extends ApplicationCommand<Asked> {}

/**
 * Takes a decree's next step without writing it: the rule of the decree decides, and the policy that carries reforms out
 * takes the units' steps, both on a store that keeps nothing. So what is shown before cannot differ from what is done.
 */
@Injectable()
export class DecreeRehearsal {
  constructor(
    @Inject(EVENT_STORE) private readonly log: EventStore,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly decisions: DecreeDecisions,
    private readonly obstacles: ReformObstacles,
  ) {}

  /** @throws NotAllowed, DecreeUnknown, DecreeOutOfTurn */
  async correction(actor: Actor, decreeId: string, content: DecreeContent): Promise<Rehearsal> {
    await this.decisions.demandRight(actor);
    demandStorable(content);
    await this.demandNotWithdrawn(decreeId);
    const obstacles = await this.obstacles.of({ ...content, decreeId });
    const data = { decreeId, content, reason: REASON };
    return this.rehearsed(actor, decreeId, obstacles, (facts) => ({ type: 'CorrectDecree', data, ...facts }));
  }

  /** @throws NotAllowed, DecreeUnknown, DecreeOutOfTurn */
  async withdrawal(actor: Actor, decreeId: string): Promise<Rehearsal> {
    await this.decisions.demandRight(actor);
    await this.demandNotWithdrawn(decreeId);
    const obstacles = await this.obstacles.ofChange(decreeId);
    const data = { decreeId, reason: REASON };
    return this.rehearsed(actor, decreeId, obstacles, ({ builtUpon }) => ({ type: 'WithdrawDecree', data, builtUpon }));
  }

  /** What is withdrawn has nothing left to look at. */
  private async demandNotWithdrawn(decreeId: string): Promise<void> {
    const { status, content } = await decreeIn(this.log, decreeId);
    if (status === 'withdrawn') throw new DecreeOutOfTurn(content?.number ?? '', status);
  }

  private async rehearsed(
    actor: Actor,
    decreeId: string,
    obstacles: readonly ReformObstacle[],
    command: MadeFrom,
  ): Promise<Rehearsal> {
    if (obstacles.length > 0) return { ...NOTHING, obstacles };
    const trial = new TrialStore(this.log);
    const commandId = deriveId('rehearsal', decreeId);
    const occurredAt = this.clock.now().toISOString();
    const meta = { commandId, correlationId: commandId, causationId: null, actor, occurredAt };
    await this.decisions.decide(trial.store, new Rehearse({ decreeId }, meta), command);
    const [changed] = (trial.streams.get(decreeStream(decreeId)) ?? []) as unknown as RecordedEvent<Changed>[];
    if (!changed) return NOTHING;
    await new CarryOutReform(trial.store).react(changed);
    const tried = (trial.streams.get(decreeStream(decreeId)) ?? []) as unknown as RecordedEvent<DecreeEvent>[];
    const executed = tried.find((event) => event.type === 'DecreeExecuted.v1');
    const refused = executed?.type === 'DecreeExecuted.v1' ? executed.data.refused : [];
    return { obstacles: [], steps: stepsIn(changed) ?? [], refused, after: await this.unitsIn(trial) };
  }

  private async unitsIn(trial: TrialStore): Promise<Unit[]> {
    const isUnit = (stream: string) => stream.startsWith(unitStream(''));
    const histories = await Promise.all(
      [...trial.streams.keys()].filter(isUnit).map((stream) => trial.store.readStream(stream)),
    );
    return histories.flatMap((history) => fold(unit, history as unknown as UnitEvent[]) ?? []);
  }
}

/** Stands for the reason that a person gives when it is done. */
const REASON = '…';
const NOTHING: Rehearsal = { obstacles: [], steps: [], refused: [], after: [] };
