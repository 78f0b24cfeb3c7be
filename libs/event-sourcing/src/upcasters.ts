import type { DomainEvent } from './event.js';

/** Turns one outdated shape into the next; the name must change, or old and new could not be told apart. */
export type Upcaster = (data: object) => DomainEvent;

/** Brings events of any age to their newest shape, so that the code knows one shape only. */
export class Upcasters {
  constructor(private readonly steps: Readonly<Record<string, Upcaster>> = {}) {}

  /** True of a type that is stored only; code meets it under a newer name. */
  isOutdated(type: string): boolean {
    return this.steps[type] !== undefined;
  }

  upcast(type: string, data: object): DomainEvent {
    let event: DomainEvent = { type, data };
    for (let step = this.steps[event.type]; step; step = this.steps[event.type]) {
      const next = step(event.data);
      if (next.type === event.type) throw new Error(`The upcaster of ${type} keeps the name`);
      event = next;
    }
    return event;
  }
}
