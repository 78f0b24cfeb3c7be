import { UsageError } from '../usage-error.js';

/** The value of the one option that a command takes. */
export function optionIn(args: readonly string[], option: string, usage: string): string {
  const [name, value, ...more] = args;
  if (name !== option || !value || more.length > 0) throw new UsageError(`Usage: ${usage}`);
  return value;
}
