import { Unreadable } from './taken-text.js';

/** Far above what a document of text takes; pictures make the rest. */
const MOST_MEGABYTES = 20;

/**
 * The plain text of a .txt, .docx or .pdf, taken out in this browser; what reads a kind of file is loaded for the first
 * of it.
 * @throws Unreadable
 */
export async function takeText(file: File): Promise<string> {
  if (file.size > MOST_MEGABYTES * 1_024 * 1_024) throw new Unreadable('too-large', file.name, MOST_MEGABYTES);
  if (file.size === 0) throw new Unreadable('empty', file.name);
  const content = await file.arrayBuffer();
  const text = (await readerOf(file.name, content)(content)).normalize('NFC').trim();
  if (text === '') throw new Unreadable('empty', file.name);
  return text;
}

type Reader = (content: ArrayBuffer) => Promise<string>;

/** By what the content begins with, so that a wrong ending does no harm. */
function readerOf(name: string, content: ArrayBuffer): Reader {
  const start = String.fromCharCode(...new Uint8Array(content.slice(0, 5)));
  if (start.startsWith('%PDF-')) {
    return async (bytes) => (await import('./pdf-text.js')).pdfText(bytes, name);
  }
  if (start.startsWith('PK\u0003\u0004')) {
    return async (bytes) => (await import('./docx-text.js')).docxText(bytes, name);
  }
  if (start.startsWith('\u00d0\u00cf\u0011\u00e0')) throw new Unreadable('old-word', name);
  if (!/\.(?:txt|text|md)$/i.test(name)) throw new Unreadable('kind', name);
  return (bytes) => Promise.resolve(plainText(bytes, name));
}

function plainText(content: ArrayBuffer, name: string): string {
  const [first, second] = new Uint8Array(content);
  const wide = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null;
  try {
    return new TextDecoder(wide ?? 'utf-8', { fatal: true }).decode(content);
  } catch (cause) {
    throw new Unreadable('encoding', name, 0, { cause });
  }
}
