import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

export interface Filters {
  /** Empty where the address says nothing of it. */
  readonly of: (name: string) => string;
  /** Null and empty take a filter out. Typing leaves no steps behind for the back button: `replace`. */
  readonly set: (changes: Readonly<Record<string, string | null>>, options?: { readonly replace?: boolean }) => void;
}

/** What a list is narrowed down by, kept in the address: it can be sent, and the back button works. */
export function useFilters(): Filters {
  const [params, setParams] = useSearchParams();
  const set = useCallback<Filters['set']>(
    (changes, options) =>
      setParams((before) => {
        const after = new URLSearchParams(before);
        for (const [name, value] of Object.entries(changes)) {
          if (value) after.set(name, value);
          else after.delete(name);
        }
        return after;
      }, options),
    [setParams],
  );
  return { of: (name) => params.get(name) ?? '', set };
}
