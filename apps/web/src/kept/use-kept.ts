import { useCallback, useState } from 'react';

const PREFIX = 'thong-suot.kept.';

function read<Value>(key: string): Value | undefined {
  try {
    const text = localStorage.getItem(PREFIX + key);
    return text === null ? undefined : (JSON.parse(text) as Value);
  } catch {
    return undefined;
  }
}

/** Where the browser has no room left, what is typed stays on the screen at least. */
function write(key: string, value: unknown): void {
  try {
    localStorage.setItem(PREFIX + key, JSON.stringify(value));
  } catch {
    // An older state would come back as if it were the last.
    localStorage.removeItem(PREFIX + key);
  }
}

/** What a person has typed and not yet sent. */
export interface Kept<Value> {
  readonly value: Value;
  readonly change: (value: Value | ((before: Value) => Value)) => void;
  /** It was found from before: a closed window, an ended session. */
  readonly isRestored: boolean;
  /** It was sent, or is not wanted any more. */
  readonly drop: () => void;
}

interface Held<Value> {
  readonly name: string;
  readonly initial: Value;
  readonly value: Value;
  readonly isRestored: boolean;
}

function opened<Value>(name: string, initial: Value): Held<Value> {
  const found = read<Value>(name);
  return { name, initial, value: found ?? initial, isRestored: found !== undefined };
}

/**
 * Like state, but kept in the browser until it is dropped, so that neither a lost line nor a closed window loses it.
 * @param key names the form and what it is about: `report.<assignment>`; whose it is, is added by {@link keepFor}
 */
export function useKept<Value>(key: string, initial: Value): Kept<Value> {
  const name = `${owner}.${key}`;
  const [known, setHeld] = useState(() => opened(name, initial));
  // The same form for another thing, by a link on the screen: it starts with what was typed for that.
  const held = known.name === name ? known : opened(name, initial);
  if (held !== known) setHeld(held);
  const change = useCallback(
    (next: Value | ((before: Value) => Value)) =>
      setHeld((before) => {
        if (before.name !== name) return before;
        const value = typeof next === 'function' ? (next as (before: Value) => Value)(before.value) : next;
        write(name, value);
        return { ...before, value };
      }),
    [name],
  );
  const drop = useCallback(() => {
    localStorage.removeItem(PREFIX + name);
    setHeld((before) => (before.name === name ? { ...before, value: before.initial, isRestored: false } : before));
  }, [name]);
  return { value: held.value, change, isRestored: held.isRestored, drop };
}

let owner = 'nobody';

/** What is kept from now on is this person's: whoever signs in next at the same machine does not find it. */
export function keepFor(userId: string): void {
  owner = userId;
}
