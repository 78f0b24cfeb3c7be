import { useLocalStorage } from '@mantine/hooks';
import { useEffect, useRef } from 'react';

/** What each key does, by `KeyboardEvent.key`. */
type Keys = Readonly<Record<string, () => void>>;

/** Whether single letters do something here: whoever speaks to the computer, or is hindered by them, turns them off. */
export const useKeysWanted = () => useLocalStorage({ key: 'thong-suot.letters', defaultValue: true });

/** Letters that do something on this screen: never while one types, and never below a dialog. */
export function useKeys(keys: Keys): void {
  const [wanted] = useKeysWanted();
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!wanted || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
      if (isTyping(event.target) || document.querySelector('[role="dialog"]') !== null) return;
      const act = latest.current[event.key];
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [wanted]);
}

const NO_TEXT = ['checkbox', 'radio', 'button', 'submit', 'file'];

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !NO_TEXT.includes(target.type);
  return target.isContentEditable || ['TEXTAREA', 'SELECT'].includes(target.tagName);
}

/** Moves the focus among the things that are marked with `data-row`, by so many of them. */
export function focusRow(by: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
  const now = rows.findIndex((row) => row === document.activeElement || rowOf(row).contains(document.activeElement));
  const next = rows[now < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, now + by))];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}

/** The row in which the focus is; null where it is in none. */
export function focusedRow(): string | null {
  const active = document.activeElement;
  return active?.closest<HTMLElement>('[data-row-of]')?.dataset['rowOf'] ?? null;
}

const rowOf = (row: HTMLElement): Element => row.closest('[data-row-of]') ?? row;
