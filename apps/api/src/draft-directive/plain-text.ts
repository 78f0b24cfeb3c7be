import { isUtf8 } from 'node:buffer';
import { fileTypeFromBuffer } from 'file-type';
import { byteOrderMark, encodingOf, wideWithoutMark } from './encoding-of.js';
import { TextBinary, TextEmpty, TextEncoding, TextTooLarge } from './refusals.js';

/** Far above any directive; the real ones have some tens of kilobytes. */
export const MOST_TEXT_BYTES = 512 * 1_024;

/** Control characters that word processors leave in honest text: at most one in so many. */
const LETTERS_A_CONTROL = 1_000;

/**
 * The text that the bytes are, if they are one.
 * @throws TextTooLarge, TextEmpty, TextEncoding, TextBinary
 */
export async function plainText(bytes: Buffer): Promise<string> {
  if (bytes.length > MOST_TEXT_BYTES) throw new TextTooLarge(MOST_TEXT_BYTES);
  if (bytes.length === 0) throw new TextEmpty();
  const wide = byteOrderMark(bytes) ?? wideWithoutMark(bytes);
  if (wide) throw new TextEncoding(wide);
  const file = await fileTypeFromBuffer(bytes);
  if (file) throw new TextBinary(file.mime);
  if (hasControls(bytes)) throw new TextBinary('application/octet-stream');
  if (!isUtf8(bytes)) throw new TextEncoding(encodingOf(bytes));
  const text = bytes.toString().replace(/^\ufeff/, '');
  if (text.trim() === '') throw new TextEmpty();
  return text;
}

function hasControls(bytes: Buffer): boolean {
  let controls = 0;
  for (const byte of bytes) {
    if (byte === 0) return true;
    if (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d)) controls++;
  }
  return controls > bytes.length / LETTERS_A_CONTROL;
}
