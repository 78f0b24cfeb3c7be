import { open } from 'node:fs/promises';
import { MOST_TEXT_BYTES, plainText } from '../../../api/src/index.js';

/** The named file cannot be opened; the message says why. */
export class FileNotReadable extends Error {
  override readonly name = 'FileNotReadable';
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'this account may not read it',
};

/**
 * The text of a file, examined as at the HTTP edge. No more is read than tells that a file is too large.
 * @throws FileNotReadable, and the refusals of {@link plainText}
 */
export async function directiveText(path: string): Promise<string> {
  try {
    const file = await open(path, 'r');
    try {
      const bytes = Buffer.alloc(MOST_TEXT_BYTES + 1);
      const { bytesRead } = await file.read(bytes, 0, bytes.length, 0);
      return await plainText(bytes.subarray(0, bytesRead));
    } finally {
      await file.close();
    }
  } catch (error) {
    const reason = REASONS[(error as NodeJS.ErrnoException).code ?? ''];
    throw reason ? new FileNotReadable(`${path} cannot be read: ${reason}.`) : error;
  }
}
