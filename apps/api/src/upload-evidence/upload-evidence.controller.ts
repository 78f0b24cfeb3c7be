import type { IncomingMessage } from 'node:http';
import { Controller, HttpCode, Inject, Post, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { MultipartFile } from '@fastify/multipart';
import type { FileStore } from '#adapters/files';
import { FILES } from '#hosting';
import { Described } from '../answers/described.js';
import type { ApiRequest } from '../requests/api-request.js';
import { OneFileWanted } from './refusals.js';

const FILE = {
  type: 'object' as const,
  required: ['file'],
  properties: { file: { type: 'string' as const, format: 'binary' } },
};

/** Read and thrown away after a refusal, so that the sender hears the answer; beyond it the line is cut. */
const MOST_DRAINED_BYTES = 256 * 1_048_576;

type MultipartRequest = ApiRequest & {
  readonly raw: IncomingMessage;
  isMultipart(): boolean;
  file(): Promise<MultipartFile | undefined>;
};

@Controller('evidence')
export class UploadEvidenceController {
  constructor(@Inject(FILES) private readonly files: FileStore) {}

  /** The same content is stored once, so that an upload may be repeated. A report names it by what is answered. */
  @Post()
  @HttpCode(201)
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: FILE })
  @Described('evidence', 'Uploads one file; a report names it by the answer.')
  async uploadEvidence(@Req() request: MultipartRequest) {
    if (!request.isMultipart()) throw new OneFileWanted();
    // A form that cannot be taken apart holds no file.
    const part = await request.file().catch(() => undefined);
    if (!part) throw new OneFileWanted();
    const declared = { name: part.filename, declaredType: part.mimetype };
    try {
      return await this.files.put(part.file.iterator({ destroyOnReturn: false }), declared);
    } finally {
      drain(part.file, request.raw);
    }
  }
}

function drain(file: MultipartFile['file'], request: IncomingMessage): void {
  let drained = 0;
  file.on('data', (piece: Buffer) => {
    drained += piece.length;
    if (drained > MOST_DRAINED_BYTES) request.socket.destroy();
  });
  file.resume();
}
