import { open } from 'node:fs/promises';
import { fileTypeFromFile } from 'file-type';
import { officeTypeOfCompoundFile } from './compound-file.js';
import { formatOfMediaType, TEXT } from './formats.js';
import type { TextEncoding } from './text-check.js';

const COMPOUND_FILE = 'application/x-cfb';
const PDF = 'application/pdf';
/** Readers look for the mark of the end that far from it. */
const END_OF_PDF = { mark: '%%EOF', within: 1_024 };
const UNKNOWN = 'application/octet-stream';

/**
 * What the content is, whatever it is called. Text comes last, because a PDF may be valid text; but before any type
 * that is not taken anyway, because a list that begins with "BM" or "MZ" is neither a picture nor a program. Text in
 * UTF-16 is not taken, but named, so that its owner can be told to save it as UTF-8.
 */
export async function contentTypeOf(path: string, encoding: TextEncoding): Promise<string> {
  const found = await markedTypeOf(path);
  if (found === PDF && encoding === 'utf-8' && !(await endsAsPdf(path))) return TEXT;
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

/** A letter may begin with "%PDF-" as well; only the end shows whether what is plain text throughout is a document. */
async function endsAsPdf(path: string): Promise<boolean> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const length = Math.min(size, END_OF_PDF.within);
    const { buffer } = await file.read(Buffer.alloc(length), 0, length, size - length);
    return buffer.includes(END_OF_PDF.mark);
  } finally {
    await file.close();
  }
}
