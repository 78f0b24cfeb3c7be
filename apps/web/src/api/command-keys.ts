import { v4 as randomId, v5 as idOf } from 'uuid';

const STORED = 'thong-suot.keys';

/** Of the names of steps, whichever browser makes them. */
const STEPS = '3b1c4d52-8f7e-4a0c-9a55-5d0c5f1f2f6a';

function stored(): Record<string, string> {
  try {
    return JSON.parse(sessionStorage.getItem(STORED) ?? '{}') as Record<string, string>;
  } catch {
    return {};
  }
}

/** A file has no properties of its own that JSON would tell apart. */
const told = (_name: string, value: unknown): unknown =>
  value instanceof File ? [value.name, value.size, value.lastModified, value.type] : value;

/** Short, and without the content: a whole document would fill the browser's store, and is nobody else's to read. */
const nameOf = (step: string, content: unknown): string =>
  idOf(`${step} ${JSON.stringify(content, told) ?? ''}`, STEPS);

/**
 * The key under which a step is sent: the same for the same step with the same content until it is answered, even
 * after the page was loaded again, so that nothing is done twice.
 */
export function keyFor(step: string, content: unknown): string {
  const keys = stored();
  const key = (keys[nameOf(step, content)] ??= randomId());
  sessionStorage.setItem(STORED, JSON.stringify(keys));
  return key;
}

/** It was answered: the same once more would be another step. */
export function forgetKey(step: string, content: unknown): void {
  const keys = stored();
  delete keys[nameOf(step, content)];
  sessionStorage.setItem(STORED, JSON.stringify(keys));
}
