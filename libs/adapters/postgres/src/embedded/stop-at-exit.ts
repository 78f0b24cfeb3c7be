/** Signals that end a process which does not listen for them, without its `exit` event. */
const ENDING: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];

const servers = new Set<number>();

/**
 * Ends the server of this pid with the process, also where nobody called for it. An application that handles a
 * signal itself goes on being in charge of it. Returns a function that takes all of this back.
 */
export function stopAtExit(pid: number): () => void {
  if (servers.size === 0) listen();
  servers.add(pid);
  return () => {
    servers.delete(pid);
    if (servers.size === 0) stopListening();
  };
}

function listen(): void {
  process.on('exit', stopAll);
  for (const signal of ENDING) process.on(signal, onSignal);
}

function stopListening(): void {
  process.off('exit', stopAll);
  for (const signal of ENDING) process.off(signal, onSignal);
}

function onSignal(signal: NodeJS.Signals): void {
  if (process.listenerCount(signal) > 1) return;
  stopListening();
  stopAll();
  process.kill(process.pid, signal);
}

function stopAll(): void {
  for (const pid of servers) {
    try {
      process.kill(pid, 'SIGINT');
    } catch {
      // It has ended already.
    }
  }
}
