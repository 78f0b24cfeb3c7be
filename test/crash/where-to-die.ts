import type { StopPoint } from '#event-sourcing';
import type { App } from './mortal-office.js';

/** The process that dies, where, and when. */
export interface Death {
  readonly app: App;
  readonly at: StopPoint;
  readonly when: 'at its start' | 'under load' | 'when it is stopped';
}

const deaths = (app: App, when: Death['when'], points: readonly StopPoint[]): Death[] =>
  points.map((at) => ({ app, at, when }));

/** Every stop point, in each kind of process that passes it in another role. */
export const WHERE_TO_DIE: readonly Death[] = [
  ...deaths('api', 'under load', [
    'command:read',
    'command:decided',
    'append:gathered',
    'append:written',
    'append:answered',
    'command:appended',
  ]),
  // In the middle of giving what was issued.
  ...deaths('worker', 'under load', ['append:gathered', 'append:written', 'append:answered']),
  ...deaths('worker', 'at its start', ['lease:taken', 'runner:begun']),
  ...deaths('worker', 'under load', [
    'subscription:read',
    'subscription:handed-out',
    'projection:rows-loaded',
    'projection:folded',
    'projection:sent',
    'projection:written',
    'checkpoint:passed-on',
    'policy:met',
    'policy:reacted',
    'policy:saved',
  ]),
  // Reminders are due when it starts.
  ...deaths('worker', 'at its start', ['tick:found', 'tick:added', 'job:taken', 'chase:part-done', 'job:done']),
  ...deaths('worker', 'under load', [
    'letter:written',
    'letter:noted',
    'letter:queued',
    'letter:found',
    'letter:sent',
    'letter:settled',
    'delivery:noted',
    'delivery:queued',
    'delivery:found',
    'delivery:sent',
    'delivery:settled',
  ]),
  ...deaths('worker', 'when it is stopped', ['lease:work-ended']),
];
