import type { IncomingMessage } from 'node:http';
import { Controller, HttpCode, Inject, Post, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { Multipart, MultipartFile } from '@fastify/multipart';
import type { FileStore } from '#adapters/files';
import { FILES } from '#hosting';
import { Described } from '../answers/described.js';
import { EvidenceFileDto } from '../assignment/report.answer.js';
import type { ApiRequest } from '../requests/api-request.js';
import { OneFileWanted } from './refusals.js';

const FILE = {
  type: 'object' as const,
  required: ['file'],
  properties: { file: { type: 'string' as const, format: 'binary' } },
};

/** Read and thrown away after a refusal, so that the sender hears the answer; beyond it the line is cut. */
const MOST_DRAINED_BYTES = 256 * 1_048_576;

/** How the parser says that there is another part than those it was told to expect. */
const BEYOND_ONE = new Set(['FST_FILES_LIMIT', 'FST_FIELDS_LIMIT', 'FST_PARTS_LIMIT']);

type Parts = AsyncIterableIterator<Multipart>;

type MultipartRequest = ApiRequest & {
  readonly raw: IncomingMessage;
  isMultipart(): boolean;
  parts(): Parts;
};

@Controller('evidence')
export class UploadEvidenceController {
  constructor(@Inject(FILES) private readonly files: FileStore) {}

  /** The same content is stored once, so that an upload may be repeated. A report names it by what is answered. */
  @Post()
  @HttpCode(201)
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: FILE })
  @Described('evidence', 'Uploads one file; a report names it by the answer.', {
    status: 201,
    answer: EvidenceFileDto,
    refusals: { 415: 'Of a kind that is not taken, or that its content denies', 422: 'The file is empty' },
  })
  async uploadEvidence(@Req() request: MultipartRequest) {
    if (!request.isMultipart()) throw new OneFileWanted('no-file');
    try {
      const parts = request.parts();
      const file = await fileOf(parts);
      return await this.files.put(onlyPart(file, parts), { name: file.filename, declaredType: file.mimetype });
    } finally {
      drain(request.raw);
    }
  }
}

/** @throws OneFileWanted when the form begins with anything else */
async function fileOf(parts: Parts): Promise<MultipartFile> {
  // A form that cannot be taken apart holds no file.
  const { value: part } = await parts.next().catch(() => ({ value: undefined }));
  if (!part) throw new OneFileWanted('no-file');
  if (part.type !== 'file' || part.fieldname !== 'file') throw new OneFileWanted('other-field');
  return part;
}

/** The content ends only where the form does: with a second part it fails, before anything of it is kept. */
async function* onlyPart({ file }: MultipartFile, parts: Parts): AsyncGenerator<Buffer> {
  yield* file.iterator({ destroyOnReturn: false });
  const { done } = await parts.next().catch((error: { code?: string }) => {
    if (BEYOND_ONE.has(error.code ?? '')) return { done: false };
    throw error;
  });
  if (!done) throw new OneFileWanted('several-parts');
}

/** What is left of a refused form. */
function drain(request: IncomingMessage): void {
  if (request.readableEnded) return;
  let drained = 0;
  request.unpipe();
  request.on('data', (piece: Buffer) => {
    drained += piece.length;
    if (drained > MOST_DRAINED_BYTES) request.socket.destroy();
  });
  request.resume();
}
