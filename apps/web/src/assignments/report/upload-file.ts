import { Problem, Unreachable } from '../../api/problem.js';
import { language } from '../../words/language.js';
import type { Evidence } from './report-draft.js';

interface Watched {
  readonly onProgress: (sentBytes: number) => void;
  readonly signal: AbortSignal;
}

/**
 * Uploads one file. By an XMLHttpRequest, for that tells how far it has come.
 * @throws Problem, Unreachable; a DOMException where it was cancelled
 */
export function uploadFile(file: File, { onProgress, signal }: Watched): Promise<Evidence> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const form = new FormData();
    form.set('file', file, file.name.normalize('NFC'));
    request.open('POST', '/api/v1/evidence');
    request.setRequestHeader('accept-language', language());
    request.responseType = 'json';
    request.upload.addEventListener('progress', ({ loaded }) => onProgress(loaded));
    request.addEventListener('load', () => {
      if (request.status < 300) resolve(request.response as Evidence);
      else reject(problemOf(request));
    });
    request.addEventListener('error', () => reject(new Unreachable('The line is gone')));
    request.addEventListener('timeout', () => reject(new Unreachable('The line is gone')));
    request.addEventListener('abort', () => reject(new DOMException('Cancelled', 'AbortError')));
    signal.addEventListener('abort', () => request.abort(), { once: true });
    request.send(form);
  });
}

function problemOf(request: XMLHttpRequest): Problem {
  const retryAfter = request.getResponseHeader('retry-after');
  const { status, statusText } = request;
  return new Problem(
    new Response(null, { status, statusText, headers: retryAfter ? { 'retry-after': retryAfter } : {} }),
    request.response,
  );
}
