import { Controller, Get, Inject, Query, StreamableFile } from '@nestjs/common';
import { ApiProduces } from '@nestjs/swagger';
import { FileMissing, type FileStore } from '#adapters/files';
import type { Evidence } from '#domain';
import { Refusal } from '#event-sourcing';
import { FILES, READ_MODELS } from '#hosting';
import { reportsOf, type ReadModels } from '#read-models';
import { CalledBy, type Caller } from '../access/caller.js';
import { Reading } from '../access/reading.js';
import { Answers, FILE } from '../answers/described.js';
import { Id } from '../requests/fields.js';
import { AtLeastDto } from '../requests/page.dto.js';
import { PathSha256 } from '../requests/path-ids.js';

/** No report of the assignment names this file. */
export class EvidenceNotFound extends Refusal {
  readonly code = 'evidence-not-found';
}

class EvidenceOfDto extends AtLeastDto {
  /** The assignment whose report names the file: who may read it may read its evidence. */
  @Id()
  readonly assignmentId!: string;
}

const MEDIA_TYPE = /^[\w.+-]{1,100}\/[\w.+-]{1,100}$/;

@Controller('evidence/:sha256')
export class EvidenceController {
  constructor(
    @Inject(FILES) private readonly files: FileStore,
    @Inject(READ_MODELS) private readonly db: ReadModels,
    private readonly reading: Reading,
  ) {}

  @Get()
  @ApiProduces('application/octet-stream')
  @Answers('evidence', 'The content of a file that a report of the assignment names.', FILE)
  async evidence(
    @PathSha256(() => new EvidenceNotFound()) sha256: string,
    @CalledBy() { actor }: Caller,
    @Query() { assignmentId }: EvidenceOfDto,
  ): Promise<StreamableFile> {
    await this.reading.assignment(actor, assignmentId);
    const { name, mediaType } = await this.named(assignmentId, sha256);
    try {
      const disposition = `attachment; filename*=UTF-8''${encodeURIComponent(name)}`;
      // Type and size are the reporter's words: the first is only handed on as a download's, the second not at all.
      const type = MEDIA_TYPE.test(mediaType) ? mediaType : 'application/octet-stream';
      return new StreamableFile(await this.files.open(sha256), { type, disposition });
    } catch (error) {
      throw error instanceof FileMissing ? new EvidenceNotFound() : error;
    }
  }

  private async named(assignmentId: string, sha256: string): Promise<Evidence> {
    let cursor: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof reportsOf>> = await reportsOf(this.db, assignmentId, {
        cursor,
        limit: 200,
      });
      for (const { evidence } of page.items) {
        const found = evidence.find((one) => one.sha256 === sha256);
        if (found) return found;
      }
      cursor = page.next;
    } while (cursor);
    throw new EvidenceNotFound();
  }
}
