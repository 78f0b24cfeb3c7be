import { decree, decreeStream, type DecreeEvent, type DecreeState, type TransferReason } from '#domain';
import { fold, type Actor, type EventStore, type RecordedEvent } from '#event-sourcing';
import type { MisplacedAssignment } from './misplaced.js';

/** By what right something passes on, and the person who decided so; null where the decree itself says it. */
export interface PassingRight {
  readonly reason: Extract<TransferReason, { kind: 'decree' }>;
  readonly decidedBy: Actor | null;
}

interface Said {
  readonly state: DecreeState;
  readonly history: readonly RecordedEvent<DecreeEvent>[];
}

/** What the decrees of one round say of each passage; every decree is read once. */
export class PassingRights {
  private readonly decrees = new Map<string, Promise<Said>>();

  constructor(private readonly store: EventStore) {}

  async of(passage: MisplacedAssignment): Promise<PassingRight> {
    const { decreeId } = passage;
    const said = await this.saidBy(decreeId);
    const back = backBy(said.state, passage);
    if (back) return { reason: { kind: 'decree', decreeId, back }, decidedBy: null };
    const decision = decisionOn(said.history, passage);
    if (!decision) return { reason: { kind: 'decree', decreeId }, decidedBy: null };
    const { number, text } = decision.data;
    const reason = { kind: 'decree', decreeId, ...(number !== null && { number }), text } as const;
    return { reason, decidedBy: decision.meta.actor };
  }

  private saidBy(decreeId: string): Promise<Said> {
    const known = this.decrees.get(decreeId);
    if (known) return known;
    const read = this.store.readStream(decreeStream(decreeId)).then((stream) => {
      const history = stream as RecordedEvent<DecreeEvent>[];
      return { history, state: fold(decree, history) };
    });
    this.decrees.set(decreeId, read);
    return read;
  }
}

/** undefined: the decree in force says that it passes this way. */
function backBy({ status, steps, corrections }: DecreeState, { fromUnitId, toUnitId }: MisplacedAssignment) {
  if (status === 'withdrawn') return 'withdrawal';
  const stands = steps.some(
    (step) =>
      step.type === 'reorganise' &&
      step.unitId === fromUnitId &&
      (step.successors.length === 0 || step.successors.some(({ unitId }) => unitId === toUnitId)),
  );
  return stands || corrections === 0 ? undefined : 'correction';
}

function decisionOn(history: Said['history'], { fromUnitId, toUnitId }: MisplacedAssignment) {
  type Decided = Extract<DecreeEvent, { type: 'SuccessionDecided.v1' }>;
  return history.findLast(
    (event): event is RecordedEvent<Decided> =>
      event.type === 'SuccessionDecided.v1' &&
      event.data.assignmentIds === null &&
      event.data.fromUnitId === fromUnitId &&
      event.data.toUnitId === toUnitId,
  );
}
