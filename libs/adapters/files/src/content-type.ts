import { fileTypeFromFile } from 'file-type';
import { officeTypeOfCompoundFile } from './compound-file.js';
import { formatOfMediaType, TEXT } from './formats.js';
import type { TextEncoding } from './text-check.js';

const COMPOUND_FILE = 'application/x-cfb';
const UNKNOWN = 'application/octet-stream';

/**
 * What the content is, whatever it is called. Text comes last, because a PDF may be valid text; but before any type
 * that is not taken anyway, because a list that begins with "BM" or "MZ" is neither a picture nor a program. Text in
 * UTF-16 is not taken, but named, so that its owner can be told to save it as UTF-8.
 */
export async function contentTypeOf(path: string, encoding: TextEncoding): Promise<string> {
  const found = await markedTypeOf(path);
  if (found && formatOfMediaType(found)) return found;
  if (encoding === 'utf-8') return TEXT;
  return encoding === 'utf-16' ? `${TEXT}; charset=utf-16` : (found ?? UNKNOWN);
}

async function markedTypeOf(path: string): Promise<string | undefined> {
  let mime: string | undefined;
  try {
    mime = (await fileTypeFromFile(path))?.mime;
  } catch {
    // Content that breaks the parser has no type that could be shown to hold.
    return undefined;
  }
  return mime === COMPOUND_FILE ? ((await officeTypeOfCompoundFile(path)) ?? COMPOUND_FILE) : mime;
}
