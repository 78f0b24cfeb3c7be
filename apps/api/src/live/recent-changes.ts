import { START, type EventStore, type Position } from '#event-sourcing';
import { changesIn, type Change } from './changes.js';

/**
 * The last changes, for those whose connection was lost for a moment. What it does not remember it reads in the log,
 * so that a client may come back to another process, or to one that has just started.
 */
export class RecentChanges {
  private changes: Change[] = [];
  private from: Position = START;

  constructor(
    private readonly events: Pick<EventStore, 'readAll'>,
    /** How many changes it remembers, and how many events it reads again. */
    private readonly most: number,
  ) {}

  /** Forgets everything; what comes is remembered from here on. */
  begin(position: Position): void {
    this.changes = [];
    this.from = position;
  }

  add(changes: readonly Change[]): void {
    this.changes.push(...changes);
    const tooMany = this.changes.length - this.most;
    if (tooMany > 0) this.from = this.changes.splice(0, tooMany).at(-1)!.position;
  }

  /** What changed after the position; null when that is too much to look for. */
  async after(position: Position): Promise<readonly Change[] | null> {
    if (position < this.from && !(await this.lookBack(position))) return null;
    return this.changes.filter((change) => change.position > position);
  }

  private async lookBack(position: Position): Promise<boolean> {
    const events = await this.events.readAll(position, this.most + 1);
    const missed = events.filter((event) => event.position <= this.from);
    if (missed.length > this.most) return false;
    this.changes.unshift(...changesIn(missed));
    this.from = position;
    return true;
  }
}
