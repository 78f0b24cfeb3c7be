import { FileNameInvalid } from './refusals.js';

const LONGEST_NAME = 200;

/** What no honest name has: it breaks lines, or shows the name in another order than it is stored in. */
const CONTROL = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

/**
 * The name of a file without the folders that some programs send with it.
 * @throws FileNameInvalid
 */
export function fileNameOf(path: string): string {
  const name = (path.normalize('NFC').split(/[/\\]/).at(-1) ?? '').trim();
  if (CONTROL.test(name)) throw new FileNameInvalid('control-characters', LONGEST_NAME);
  if (/^\.*$/.test(name)) throw new FileNameInvalid('blank', LONGEST_NAME);
  if (name.length > LONGEST_NAME) throw new FileNameInvalid('too-long', LONGEST_NAME);
  return name;
}
