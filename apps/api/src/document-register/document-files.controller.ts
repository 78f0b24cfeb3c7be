import { Controller, Get, Inject, StreamableFile } from '@nestjs/common';
import { ApiProduces } from '@nestjs/swagger';
import type { FileStore } from '#adapters/files';
import { FileNotAttached } from '#domain';
import { FILES, READ_MODELS } from '#hosting';
import { filesOf, type ReadModels } from '#read-models';
import { CalledBy, type Caller } from '../access/caller.js';
import { Reading } from '../access/reading.js';
import { Answers, FILE } from '../answers/described.js';
import { PathId, PathSha256 } from '../requests/path-ids.js';
import { DocumentFileListDto } from './document.answer.js';
import { FileChanged } from './refusals.js';

@Controller('documents/:documentId/files')
export class DocumentFilesController {
  constructor(
    @Inject(FILES) private readonly files: FileStore,
    @Inject(READ_MODELS) private readonly db: ReadModels,
    private readonly reading: Reading,
  ) {}

  @Get()
  @Answers('documents', 'The document’s files, each read and compared with what was attached.', DocumentFileListDto)
  async list(@PathId('documentId') documentId: string, @CalledBy() { actor }: Caller) {
    await this.reading.document(actor, documentId);
    const items = [];
    for (const file of await filesOf(this.db, documentId)) {
      items.push({ ...file, state: await this.files.stateOf(file.sha256) });
    }
    return { items };
  }

  /** Compared as a whole before the first byte of it is sent. */
  @Get(':sha256')
  @ApiProduces('application/octet-stream')
  @Answers('documents', 'The content of an attached file; a changed one is refused.', FILE, { 409: 'Changed or gone' })
  async content(
    @PathId('documentId') documentId: string,
    @PathSha256((value) => new FileNotAttached(value)) sha256: string,
    @CalledBy() { actor }: Caller,
  ): Promise<StreamableFile> {
    await this.reading.document(actor, documentId);
    const file = (await filesOf(this.db, documentId)).find((one) => one.sha256 === sha256);
    if (!file) throw new FileNotAttached(sha256);
    const state = await this.files.stateOf(sha256);
    if (state !== 'whole') throw new FileChanged(file.name, sha256, state);
    const disposition = `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`;
    return new StreamableFile(await this.files.open(sha256), { type: file.mediaType, disposition });
  }
}
