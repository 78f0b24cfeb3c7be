// Loaded into a process that is to die at one of the stop points: once it is armed, it kills itself where it passes.
import { listenAtStopPoints } from '#event-sourcing';

const { CRASH_AT, CRASH_ARMED } = process.env;
let isArmed = CRASH_ARMED === '1';
process.on('SIGUSR2', () => (isArmed = true));

listenAtStopPoints((point) => {
  // No handler runs for this signal, and nothing is flushed or said goodbye to: as when the power goes.
  if (isArmed && point === CRASH_AT) process.kill(process.pid, 'SIGKILL');
});
