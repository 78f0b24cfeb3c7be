import { getDocument, GlobalWorkerOptions, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import worker from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import { linesOf, paragraphsOf } from './pdf-lines.js';
import { Unreadable } from './taken-text.js';

GlobalWorkerOptions.workerSrc = worker;

/** More than any directive has; a book is not read here. */
const MOST_PAGES = 300;

/**
 * The words of a PDF, line by line as they stand on its pages. One that is pictures of paper has none.
 * @throws Unreadable
 */
export async function pdfText(content: ArrayBuffer, name: string): Promise<string> {
  const loading = getDocument({ data: content, disableFontFace: true, useWorkerFetch: false });
  // A document that asks for a password is not asked for one.
  loading.onPassword = () => void loading.destroy();
  try {
    const document = await loading.promise;
    const text = await textOf(document, name);
    if (!/\p{Letter}{2}/u.test(text)) throw new Unreadable('scanned', name);
    return text;
  } catch (cause) {
    if (cause instanceof Unreadable) throw cause;
    throw new Unreadable(loading.destroyed ? 'locked' : 'broken', name, 0, { cause });
  } finally {
    await loading.destroy();
  }
}

async function textOf(document: PDFDocumentProxy, name: string): Promise<string> {
  if (document.numPages > MOST_PAGES) throw new Unreadable('too-large', name, MOST_PAGES);
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(paragraphsOf(linesOf(items.filter((item) => 'str' in item))));
    page.cleanup();
  }
  return pages.join('\n');
}
