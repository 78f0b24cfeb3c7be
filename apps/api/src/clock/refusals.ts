import { Refusal } from '#event-sourcing';

/** Clocks are counted for some years back, and not ahead. */
export class ClockSinceOutOfRange extends Refusal {
  readonly code = 'clock-since-out-of-range';
  constructor(since: string, earliest: string, latest: string) {
    super({ since, earliest, latest });
  }
}
