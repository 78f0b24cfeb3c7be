/** The only source of time. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** Time that a demo or a test moves by hand; it never runs by itself. */
export class DrivenClock implements Clock {
  private time: number;

  constructor(start: string | Date) {
    this.time = new Date(start).getTime();
  }

  now(): Date {
    return new Date(this.time);
  }

  /** Forward only: a log whose time runs backwards proves nothing. */
  advanceTo(instant: string | Date): void {
    const target = new Date(instant).getTime();
    if (target < this.time) throw new RangeError(`The clock stands at ${this.now().toISOString()} already`);
    this.time = target;
  }
}
