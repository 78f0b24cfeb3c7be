import mammoth from 'mammoth';
import { Unreadable } from './taken-text.js';

/**
 * The words of a Word document, a line a paragraph.
 * @throws Unreadable
 */
export async function docxText(content: ArrayBuffer, name: string): Promise<string> {
  try {
    const { value } = await mammoth.extractRawText({ arrayBuffer: content });
    // It leaves an empty line after each paragraph; two in a row were one in the document.
    return value.replaceAll('\n\n', '\n');
  } catch (cause) {
    throw new Unreadable('broken', name, 0, { cause });
  }
}
