import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { EvidenceEmpty, EvidenceTooLarge } from './evidence-refusals.js';
import { TextCheck, type TextEncoding } from './text-check.js';

export interface ReceivedContent {
  readonly sha256: string;
  readonly size: number;
  /** Undefined where it is no text. */
  readonly encoding: TextEncoding;
}

/** Writes the content to `path`, through to the disk, piece by piece, and pulls no piece after the bound is passed. */
export async function receiveInto(
  path: string,
  content: Readable | AsyncIterable<Uint8Array>,
  name: string,
  maxBytes: number,
): Promise<ReceivedContent> {
  const hash = createHash('sha256');
  const text = new TextCheck();
  let size = 0;
  // Opened first: a stream that fails before its file is open would leave it behind.
  const file = await open(path, 'wx', 0o600);
  await pipeline(
    content,
    async function* (pieces: AsyncIterable<Uint8Array>) {
      for await (const piece of pieces) {
        size += piece.length;
        if (size > maxBytes) throw new EvidenceTooLarge(name, size, maxBytes);
        hash.update(piece);
        text.update(piece);
        yield piece;
      }
    },
    file.createWriteStream({ flush: true }),
  );
  if (size === 0) throw new EvidenceEmpty(name);
  return { sha256: hash.digest('hex'), size, encoding: text.encoding() };
}
