/**
 * A rule said no. Nothing was written. `code` is stable and public; `fields` fill the sentence that tells
 * the person, in their language, what to do next. HTTP numbers are not known here.
 */
export abstract class Refusal extends Error {
  abstract readonly code: string;

  constructor(readonly fields: Readonly<Record<string, unknown>> = {}) {
    super();
    this.name = new.target.name;
    this.message = `${new.target.name} ${JSON.stringify(fields)}`;
  }
}

/** The screen the command was given on shows an older revision than the stream has now. */
export class StaleScreen extends Refusal {
  readonly code = 'stale-screen';
  constructor(seenRevision: number, currentRevision: number) {
    super({ seenRevision, currentRevision });
  }
}

/** Other processes kept writing to the same stream through every retry. Nothing is wrong with the command. */
export class TooMuchContention extends Refusal {
  readonly code = 'too-much-contention';
  constructor(stream: string, attempts: number) {
    super({ stream, attempts, retryAfterSeconds: 1 });
  }
}

/** The step is said to have happened before a step that it follows; `previousAt` is when that one happened. */
export class HappenedTooEarly extends Refusal {
  readonly code = 'happened-too-early';
  constructor(occurredAt: string, previousAt: string) {
    super({ occurredAt, previousAt });
  }
}

/** The command id was used before, for a command that asked for something else. */
export class CommandIdReused extends Refusal {
  readonly code = 'idempotency-key-reused';
  constructor(commandId: string) {
    super({ commandId });
  }
}
