import { isUtf8 } from 'node:buffer';
import type { IncomingHttpHeaders } from 'node:http';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { BodyTooLarge, JsonInvalid, MediaTypeUnsupported } from '../problems/refusals.js';
import { TextEncoding, TextTooLarge, TextTypeUnsupported } from '../draft-directive/refusals.js';
import { encodingOf } from '../draft-directive/encoding-of.js';
import { MOST_TEXT_BYTES } from '../draft-directive/plain-text.js';

/** Ten thousand shares of a cascade, or half a megabyte of text with every letter escaped. */
const MOST_JSON_BYTES = 4 * 1_048_576;

/** The table of all communes of the country has a quarter of it. */
const MOST_TABLE_BYTES = 5 * 1_048_576;

/** What is read to its end and thrown away, so that the sender hears the answer instead of a broken connection. */
const MOST_DRAINED_BYTES = 64 * 1_048_576;

/** What programs call a text: by its kind, or as bytes whose kind they do not know. */
const MAY_BE_TEXT = /^(?:text\/|application\/octet-stream(?:$|[ ;]))/i;

const DRAFTS = /^\/api\/v1\/directives\/drafts(?:\?|$)/;
const TABLES = /^\/api\/v1\/reforms\/imports(?:\?|$)/;

type Done = (error: Error | null, body?: unknown) => void;
type ContentParser = (
  request: { readonly url: string; readonly headers: IncomingHttpHeaders },
  payload: NodeJS.ReadableStream,
  done: Done,
) => void;

/** Bodies are JSON in UTF-8, or plain text whose bytes are judged where a directive is drafted. */
export function addBodyParsers(app: NestFastifyApplication): void {
  const fastify = app.getHttpAdapter().getInstance();
  const parseJson = fastify.getDefaultJsonParser('error', 'error');

  fastify.addContentTypeParser('application/json', (request, payload, done) => {
    collect(
      payload,
      MOST_JSON_BYTES,
      () => new BodyTooLarge(MOST_JSON_BYTES),
      (error, body) => {
        if (error || body.length === 0) return done(error, undefined);
        if (!isUtf8(body)) return done(new TextEncoding(encodingOf(body)));
        void parseJson(request, body.toString(), (invalid, parsed) => done(invalid && new JsonInvalid(), parsed));
      },
    );
  });

  const collectText: ContentParser = (_request, payload, done) => {
    collect(payload, MOST_TEXT_BYTES, () => new TextTooLarge(MOST_TEXT_BYTES), done);
  };
  fastify.addContentTypeParser('text/plain', collectText);
  fastify.addContentTypeParser('text/csv', (request, payload, done) => {
    if (DRAFTS.test(request.url)) return collectText(request, payload, done);
    if (!TABLES.test(request.url)) return refuse(payload, () => new MediaTypeUnsupported(), done);
    collect(payload, MOST_TABLE_BYTES, () => new BodyTooLarge(MOST_TABLE_BYTES), done);
  });
  // A text sent under another name, as many programs do with a file, is judged by its bytes all the same.
  fastify.addContentTypeParser('*', (request, payload, done) => {
    const { 'content-type': mediaType = '' } = request.headers;
    const isDraft = DRAFTS.test(request.url);
    if (isDraft && MAY_BE_TEXT.test(mediaType)) return collectText(request, payload, done);
    refuse(payload, () => (isDraft ? new TextTypeUnsupported(mediaType) : new MediaTypeUnsupported()), done);
  });
}

function refuse(payload: NodeJS.ReadableStream, refusal: () => Error, done: Done): void {
  collect(payload, 0, refusal, (error) => done(error ?? refusal()));
}

function collect(
  payload: NodeJS.ReadableStream,
  most: number,
  tooLarge: () => Error,
  done: (error: Error | null, body: Buffer) => void,
): void {
  let chunks: Buffer[] = [];
  let size = 0;
  let over = false;
  const end = (error: Error | null) => {
    if (over) return;
    over = true;
    done(error, error ? Buffer.alloc(0) : chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks));
  };
  payload.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size <= most) chunks.push(chunk);
    else chunks = [];
    if (size > MOST_DRAINED_BYTES) end(tooLarge());
  });
  payload.on('end', () => end(size > most ? tooLarge() : null));
  payload.on('error', end);
}
