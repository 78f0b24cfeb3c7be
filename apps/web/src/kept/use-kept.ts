import { useCallback, useRef, useState } from 'react';

const PREFIX = 'thong-suot.kept.';

function read<Value>(key: string): Value | undefined {
  try {
    const text = localStorage.getItem(PREFIX + key);
    return text === null ? undefined : (JSON.parse(text) as Value);
  } catch {
    return undefined;
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

/**
 * Like state, but kept in the browser until it is dropped, so that neither a lost line nor a closed window loses it.
 * @param key names the form and what it is about: `report.<assignment>`; whose it is, is added by {@link keepFor}
 */
export function useKept<Value>(key: string, initial: Value): Kept<Value> {
  const name = `${owner}.${key}`;
  const first = useRef(initial);
  const [found] = useState(() => read<Value>(name));
  const [value, setValue] = useState<Value>(found ?? initial);
  const change = useCallback(
    (next: Value | ((before: Value) => Value)) =>
      setValue((before) => {
        const after = typeof next === 'function' ? (next as (before: Value) => Value)(before) : next;
        localStorage.setItem(PREFIX + name, JSON.stringify(after));
        return after;
      }),
    [name],
  );
  const drop = useCallback(() => {
    localStorage.removeItem(PREFIX + name);
    setValue(first.current);
  }, [name]);
  return { value, change, isRestored: found !== undefined, drop };
}

let owner = 'nobody';

/** What is kept from now on is this person's: whoever signs in next at the same machine does not find it. */
export function keepFor(userId: string): void {
  owner = userId;
}
