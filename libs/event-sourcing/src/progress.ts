import { START, type Position } from './event.js';

/** Thrown by {@link Progress.reached}: the read model is behind and did not catch up in time. */
export class NotCaughtUp extends Error {
  override readonly name = 'NotCaughtUp';
}

/** How far a runner is, and who waits for it to be further. */
export class Progress {
  private at: Position = START;
  private readonly waiters = new Set<() => void>();
  private ended = false;

  constructor(private readonly name: string) {}

  get position(): Position {
    return this.at;
  }

  moveTo(position: Position): void {
    this.at = position;
    for (const look of this.waiters) look();
  }

  /** It goes no further: whoever waits, or comes to wait, need not wait for the time-out. */
  end(): void {
    this.ended = true;
    for (const look of this.waiters) look();
  }

  /** Rejects after `timeout` milliseconds. */
  reached(position: Position, timeout: number): Promise<void> {
    if (this.at >= position) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const settled = (settle: () => void) => {
        clearTimeout(timer);
        this.waiters.delete(look);
        settle();
      };
      const timer = setTimeout(() => {
        settled(() => reject(new NotCaughtUp(`${this.name} is at ${this.at}, not yet at ${position}`)));
      }, timeout);
      const look = () => {
        if (this.at >= position) settled(resolve);
        else if (this.ended) settled(() => reject(new NotCaughtUp(`${this.name} ended at ${this.at}`)));
      };
      this.waiters.add(look);
      look();
    });
  }
}
