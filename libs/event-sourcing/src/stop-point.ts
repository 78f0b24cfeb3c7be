/** Places between two steps, in the order in which the steps are taken; a process may die at each of them. */
export const STOP_POINTS = [
  'command:read',
  'command:decided',
  'append:gathered',
  'append:written',
  'append:answered',
  'command:appended',
  'lease:taken',
  'runner:begun',
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
  'tick:found',
  'tick:added',
  'job:taken',
  'chase:part-done',
  'job:done',
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
  'lease:work-ended',
] as const;

export type StopPoint = (typeof STOP_POINTS)[number];

let listener: ((point: StopPoint) => void) | null = null;

/**
 * Says that the process has come here. Nobody listens in the product, and no setting makes anybody listen: a crash test
 * loads what listens, and kills, into the process that is to die.
 */
export function stopPoint(point: StopPoint): void {
  listener?.(point);
}

/** For crash tests: hears of each stop point, at the place itself. Null: nobody listens any more. */
export function listenAtStopPoints(to: ((point: StopPoint) => void) | null): void {
  listener = to;
}
