import { v4 as randomId } from 'uuid';

const STORED = 'thong-suot.keys';

function stored(): Record<string, string> {
  try {
    return JSON.parse(sessionStorage.getItem(STORED) ?? '{}') as Record<string, string>;
  } catch {
    return {};
  }
}

/**
 * The key under which a step is sent: the same for the same step with the same content until it is answered, even
 * after the page was loaded again, so that nothing is done twice.
 */
export function keyFor(step: string, content: unknown): string {
  const keys = stored();
  const name = `${step} ${JSON.stringify(content) ?? ''}`;
  const key = (keys[name] ??= randomId());
  sessionStorage.setItem(STORED, JSON.stringify(keys));
  return key;
}

/** It was answered: the same once more would be another step. */
export function forgetKey(step: string, content: unknown): void {
  const keys = stored();
  delete keys[`${step} ${JSON.stringify(content) ?? ''}`];
  sessionStorage.setItem(STORED, JSON.stringify(keys));
}
