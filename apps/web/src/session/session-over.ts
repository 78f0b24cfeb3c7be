/** Whether the session has ended under the person's hands; whoever shows it subscribes. */
let over = false;
const listeners = new Set<() => void>();

function set(value: boolean): void {
  if (over === value) return;
  over = value;
  for (const listener of listeners) listener();
}

export const sessionOver = {
  raise: () => set(true),
  clear: () => set(false),
  isRaised: () => over,
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  },
};
