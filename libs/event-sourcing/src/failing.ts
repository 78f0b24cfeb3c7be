import type { Position } from './event.js';
import { LeaseLost } from './lease.js';
import { ReactionFailed } from './policy.js';
import { CheckpointMoved } from './projection-store.js';
import { PoisonEvent } from './projection.js';
import type { Standstills } from './standstill.js';

/** What a runner failed at last, until it is over. */
export class Failing {
  private at: { readonly eventId: string; readonly position: Position } | null = null;
  private noted = '';
  private text: string | null = null;

  constructor(
    private readonly runner: string,
    private readonly standstills: Pick<Standstills, 'noteStandstill'>,
  ) {}

  /** In words for the operator; null while all is well. */
  get words(): string | null {
    return this.text;
  }

  meet(error: unknown): void {
    this.text = describe(error);
    this.at = error instanceof PoisonEvent || error instanceof ReactionFailed ? error : null;
    if (this.at) this.note(this.at, this.text);
  }

  /** Of what has nothing to do with an event, any sign of life is the end; an event must be got past. */
  passed(position: Position): void {
    if (this.at && position < this.at.position) return;
    this.text = null;
    this.at = null;
  }

  /** Once for each that is another. Where it cannot be written down, this process tells of it all the same. */
  private note({ eventId, position }: { readonly eventId: string; readonly position: Position }, reason: string): void {
    const note = `${eventId} ${reason}`;
    if (note === this.noted) return;
    this.standstills.noteStandstill({ runner: this.runner, eventId, position, reason }).then(
      () => (this.noted = note),
      () => {},
    );
  }
}

function describe(error: unknown): string {
  const isOurs = [PoisonEvent, ReactionFailed, CheckpointMoved, LeaseLost].some((kind) => error instanceof kind);
  if (error instanceof Error) return isOurs ? error.message : `${error.name}: ${error.message}`;
  return String(error);
}
